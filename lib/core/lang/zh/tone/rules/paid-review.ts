import { findAll, sentenceAt } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';
import { blame, innocent, pay, praise, rewrite, written } from '../paid-review';

/** Over commas, within the sentence. */
const gap = '[^。!?;\\n]{0,12}?';
/** Within one breath: 取消订单 beside 差评 is another matter. */
const near = '[^,，。!?;\\s]{0,6}?';
const bought = new RegExp(
  [
    `${praise}${gap}${pay}`,
    `${pay}${gap}${praise}`,
    `${written}${gap}${pay}`,
    `${rewrite}${near}${blame}`,
    `${blame}${near}${rewrite}`,
    '改成?好评|删评|(?:好评|追评|晒[图单])有[礼奖]',
  ].join('|'),
  'g',
);

export const paidReview = defineRule({
  id: 'paid_review',
  severity: 'warn',
  name: { zh_CN: '好评返现', zh_TW: '花錢換好評', en: 'Paying for reviews' },
  why: {
    zh_CN: '用红包、返现换好评或删差评属于虚假评价，平台会扣分降权，一张截图就够；请真诚地请顾客说说感受。',
    zh_TW:
      '用紅包、回饋金換好評或請顧客改評價，屬於不實評價，平台會計點、降低曝光，一張截圖就夠；請真誠地請顧客說說感受。',
    en: 'Money for praise, or for taking back a bad review, is a fake review: one screenshot costs the shop points. Just ask for an honest word.',
  },
  source: '电子商务法第十七条；反不正当竞争法第八条；各平台评价规则',
  gate: ['(好|差|中)评', '(五|5)星', '五分', '晒(图|单)', '追评', '(评价|评论)', '删评'],
  check: (draft) =>
    findAll(draft, bought)
      .filter((hit) => !innocent.test(sentenceAt(draft, hit).words))
      .map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      '亲，五星好评返现3元哦',
      '好评截图发我，领5元红包',
      '给您退20元，麻烦把差评删一下',
      '晒图好评送小礼品一份',
      '您改成好评，我给您补偿10元',
      '收到货给个全五星，红包马上到',
      '参加好评有礼，联系客服领取',
      '差评删掉的话给您发个红包',
      '好評返現金5元，收到後聯繫我',
      '麻烦您修改一下评价，给您退5块',
      '评价完截图联系客服领红包',
      '追评有奖，名额有限',
    ],
    good: [
      '喜欢的话欢迎给我们一个评价哦',
      '平台禁止好评返现，您直接说真实感受就可以',
      '看到您的差评了，非常抱歉，我帮您换一件',
      '感谢您的五星好评，祝您生活愉快',
      '晒单可以得到平台送的京豆哦',
      '破损的部分给您补发，不影响您评价',
      '评价里的建议我们都会认真看的',
      '下单满200元送收纳袋，数量有限',
      '差评不用删改，您照实写就好',
      '满意的话请用五星奖励我吧',
      '包裹里的好评返现卡不是我们放的，请别扫码',
      '看到您给的差评了，取消订单的款项今天会退回',
      '您的评价我们看到了，谢谢您的建议',
    ],
  },
});
