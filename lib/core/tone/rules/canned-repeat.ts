import { wholeOf } from '../patterns';
import { fold } from '../../text/fold';
import { receivedIn } from '../moment';
import { defineRule } from '../rule';

/** Shorter lines (好的亲, 不客气) are said twice in any talk. In letters. */
const leastLength = 9;
/** Two texts whose pairs of letters agree this much are the same text with other trimmings. */
const same = 0.85;

const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

function pairsOf(letters: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at++) {
    const pair = letters.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** @returns the Dice coefficient of both texts' letter pairs, 0–1 */
function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  let shared = 0;
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
}

export const cannedRepeat = defineRule({
  id: 'canned_repeat',
  severity: 'warn',
  name: { zh_CN: '重复的话术', zh_TW: '重複的話術', en: 'Same text again' },
  why: {
    zh_CN: '这位顾客已经收到过这段话，再发一遍像机器人在应付；换个说法，或直接说新的进展。',
    zh_TW: '這位顧客已經收到過這段話，再傳一次像機器人在應付；換個說法，或直接說新的進展。',
    en: 'This buyer already got this text; sent twice it sounds like a robot. Say it differently, or say what is new.',
  },
  source: '客服规范：同一顾客不重复发送同一段话术',
  // No gate: any words can be a repetition.
  check(draft, moment) {
    if (moment.earlier.length === 0 && moment.sent.length === 0) return [];
    const received = receivedIn(moment);
    const mine = lettersOf(draft.text);
    if (mine.length < leastLength) return [];
    const isRepeat = received.some((other) => {
      const theirs = lettersOf(other);
      // Beyond this difference in length no two texts can be alike enough.
      const near = Math.abs(theirs.length - mine.length) <= (1 - same) * (theirs.length + mine.length);
      return theirs.length >= leastLength && near && (theirs === mine || likeness(theirs, mine) >= same);
    });
    return isRepeat ? [wholeOf(draft)] : [];
  },
  examples: {
    bad: [
      {
        text: '亲，正常情况下48小时内发货，请您留意物流',
        earlier: [['agent', '亲，正常情况下48小时内发货，请您留意物流']],
      },
      {
        text: '亲 正常情况下48小时内发货 请您留意物流哦',
        earlier: [['agent', '亲，正常情况下48小时内发货，请您留意物流']],
      },
      {
        text: '正在为您核实，有结果会第一时间告诉您',
        earlier: [
          ['agent', '正在为您核实，有结果会第一时间告诉您'],
          ['buyer', '怎么样了'],
        ],
      },
      {
        text: '您好，很高兴为您服务，请问有什么可以帮您？',
        earlier: [['agent', '您好，很高兴为您服务，请问有什么可以帮您']],
      },
      { text: '這款有現貨，現在下單今天可以安排發出', earlier: [['agent', '这款有现货，现在下单今天可以安排发出']] },
      {
        text: '退款1到7个工作日原路退回，请您耐心等待',
        earlier: [['agent', '退款1到7个工作日原路退回，请您耐心等待哦']],
      },
      { text: '喜欢的话可以先拍下，我给您备注优先发', earlier: [['agent', '喜欢的话可以先拍下，我给您备注优先发～']] },
      { text: '收到货有任何问题都可以随时联系我们', earlier: [['agent', '收到货有任何问题，都可以随时联系我们！']] },
    ],
    good: [
      { text: '好的亲', earlier: [['agent', '好的亲']] },
      { text: '仓库刚回复，您的包裹今天下午已经出库', earlier: [['agent', '正常情况下48小时内发货，请您留意物流']] },
      { text: '不客气，祝您生活愉快', earlier: [['agent', '不客气']] },
      { text: '您身高160建议穿M码', earlier: [['agent', '麻烦告诉我身高体重，我帮您看看尺码']] },
      { text: '黑色的现在有货，您看可以吗', earlier: [['agent', '灰色的现在有货，白色要等三天']] },
      { text: '正常情况下48小时内发货', earlier: [['buyer', '你们说正常情况下48小时内发货']] },
      { text: '亲，您的退款已经到账，请您查收一下', earlier: [['agent', '亲，您的退款我帮您催一下，请稍等']] },
      { text: '这次给您补发一件新的，运费我们承担', earlier: [['agent', '非常抱歉给您添麻烦了，请拍张照片我看看']] },
    ],
  },
});
