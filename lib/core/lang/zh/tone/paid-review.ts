/**
 * Words that pay for praise or for silence: 电子商务法第十七条, 反不正当竞争法第八条, and the marketplaces' rules on 诱导评价
 * and 好评返现. Compiled 2026-11. As parts of expressions, for folded text.
 */

/** Praise that is asked for. */
export const praise = '(?:好评|[五5]星|五分|晒图|晒单|追评|带图评价)(?!是)';

/** A review that is to be written, or written anew, whatever it says. */
export const written = '(?:评价?(?:后|完|截图)|(?:改|修改)(?:一下|下|掉)?(?:您的|那条|这条)?评[价论])';

/** Blame that is to go. */
export const blame = '(?:差评|中评|[这那]条评[价论])';

/** What is given for it; 用五星奖励我 gives the shop something. */
export const pay =
  '(?:返现|[返退补]还?(?:给?您)?\\s?[\\d一二两三五十]|红包|现金|奖励(?![我下一小])|补贴|补偿|话费|退您|[\\d一二两三五十]+[元块]|元券|送[一个小礼您\\d]|送运费?券|礼品|礼物|领[\\d一个小红])';

/** Rewriting of what was written; 改成好评 too. */
export const rewrite = '(?:[删撤](?:掉|一下|除|了|差|评)|改(?:掉|一下|成|为|好评)|取消|修改)';

/** The marketplace's own points are no pay of the shop's, and a plain no offers nothing. */
export const innocent =
  /京豆|积分|淘金币|成长值|平台的?(?:晒单|活动|奖励)|[不没无](?:支持|允许|参与|参加|需要|能|会|做|搞|有|是|可以)?[^,，。!?]{0,6}(?:好评|返现|我们放|删|修改)|无法[删修]|(?:好|差|中)评[^,，。!?]{0,6}[不没无][能法有用][^,，。!?]{0,4}(?:删|改)|好评返现是|违规|禁止/;
