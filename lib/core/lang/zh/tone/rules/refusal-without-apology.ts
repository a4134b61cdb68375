import { refusalNote } from '../../../../tone/refusal-note';
import { findRefusals, refusalGate } from '../refusal';
import { burstOf, clauseAt, sentenceAt } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix } from '../../../../tone/rule';
import { apology } from '../words';

const reason = /因为|由于|所以|为了|原因|规定|规则|政策|已经|超过|过了|属于|是.{1,8}(?:订单|商品|价)|需要|暂时|目前/;
const alternative = /可以|建议|帮您|给您|为您|您看|推荐|麻烦您|换成|改成|不过|要不|或者|先|承担|另外/;

/** Puts the apology at the sentence's start, after a form of address. */
function apologise(draft: Draft, place: { from: number }): Fix {
  const { from, words } = sentenceAt(draft, place);
  const [address = ''] = /^(?:(?:亲爱的|亲亲|亲|您好|你好|客官)[,，\s]*)*/.exec(words) ?? [];
  const at = Math.min(from + address.length, place.from);
  const comma = address !== '' && !/[,，\s]$/.test(address) ? '，' : '';
  return { from: at, to: at, replacement: `${comma}非常抱歉，` };
}

export const refusalWithoutApology = defineRule({
  id: 'refusal_without_apology',
  severity: 'warn',
  name: { zh_CN: '拒绝没有致歉', zh_TW: '拒絕沒有致歉', en: 'Refusal without an apology' },
  why: {
    zh_CN: '直接说“不行”像关上了门；先抱歉，说明原因，再给一个能做的办法，顾客会觉得您在帮他。',
    zh_TW: '直接說「不行」像關上了門；先抱歉，說明原因，再給一個能做的辦法，顧客會覺得您在幫他。',
    en: 'A plain no shuts the door; say sorry, why, and what can be done, and the buyer feels helped.',
  },
  source: '客服规范：拒绝 = 致歉 + 原因 + 替代办法',
  gate: refusalGate,
  check(draft, moment) {
    const [first] = findRefusals(draft, moment.buyer);
    if (!first) return [];
    const burst = burstOf(draft, moment);
    if (apology.test(burst)) return [];
    // 没办法帮您改 offers nothing: the refusing clause itself is no alternative.
    const offers = alternative.test(burst.replace(clauseAt(draft, first).words, ''));
    const note = refusalNote({ reason: reason.test(burst), alternative: offers });
    return note ? [{ from: first.from, to: first.to, note, fix: apologise(draft, first) }] : [];
  },
  examples: {
    bad: [
      { text: '亲，不能改价的', buyer: '能便宜点吗' },
      { text: '这个没办法改地址了哦', buyer: '地址写错了能改吗' },
      { text: '不发顺丰，只发圆通', buyer: '发顺丰吗' },
      { text: '穿过的不给退', buyer: '穿了一次能退吗' },
      { text: '没有哦', buyer: '有小礼物吗' },
      { text: '黑色没货了呢', buyer: '黑色还有吗' },
      { text: '这个已经是活动价了', buyer: '再优惠一点吧' },
      { text: '今天发不了了哦', buyer: '今天能发吗' },
      { text: '亲爱的，我们不开专票', buyer: '能开专票吗' },
      { text: '不支持的亲', buyer: '可以换货吗' },
      { text: '您好 現在無法取消訂單', buyer: '我想取消' },
    ],
    good: [
      { text: '非常抱歉，这款已经是活动价了，没办法再优惠，不过可以领5元券', buyer: '便宜点' },
      { text: '不好意思亲，黑色没货了，灰色还有，您看可以吗', buyer: '黑色还有吗' },
      { text: '亲，没有呢', buyer: '这个券有限制吗' },
      { text: '如果无法签收，您可以让邻居代收', buyer: '我不在家' },
      { text: '因为订单已经发出，没法改地址了，我帮您联系快递转寄', buyer: '能改地址吗' },
      { text: '没有关系的亲，随时联系我', buyer: '打扰了' },
      { text: '您这边没办法收件了吗', buyer: '我要出差了' },
      { text: '改不了的话您告诉我，我来处理', buyer: '我自己改可以吗' },
      { text: '可以水洗的，水温不超过30度就好', buyer: '能不能水洗' },
      { text: '您能不能发张照片给我看看', buyer: '坏了' },
      { text: '还没有到站点呢，到了会短信通知您', buyer: '到了吗' },
    ],
  },
});
