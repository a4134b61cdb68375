import { wholeOf } from '../patterns';
import { defineRule } from '../rule';

/** A form of address alone can be finished for anybody. In UTF-16 code units. */
const leastLength = 4;

export const wrongBuyer = defineRule({
  id: 'wrong_buyer',
  severity: 'warn',
  name: { zh_CN: '可能发错人', zh_TW: '可能傳錯人', en: 'Maybe for another buyer' },
  why: {
    zh_CN: '这段草稿是在另一位顾客的会话里开始写的，发出去可能答错人、泄露别人的信息；请确认后再发。',
    zh_TW: '這段草稿是在另一位顧客的對話裡開始寫的，傳出去可能答錯人、洩露別人的資訊；請確認後再傳。',
    en: 'This draft was begun in another buyer’s conversation; sent here it may answer the wrong person or tell of somebody else’s order.',
  },
  source: '客服规范：切换会话后核对收件人；个人信息保护法第五十一条',
  // No gate: any words can be meant for somebody else.
  check(draft, { begunElsewhere }) {
    const whole = wholeOf(draft);
    return begunElsewhere && whole.to - whole.from >= leastLength ? [whole] : [];
  },
  examples: {
    bad: [
      { text: '亲，您的订单今天下午发出', begunElsewhere: true },
      { text: '您身高165建议选L码', begunElsewhere: true },
      { text: '退款已经帮您申请好了', begunElsewhere: true },
      { text: '黑色的现在有货哦', begunElsewhere: true },
      { text: '包裹到杭州了，预计明天可以派送', begunElsewhere: true },
      { text: '差价我帮您申请，麻烦您稍等一下', begunElsewhere: true },
      { text: '發票已經幫您開好，請留意郵箱', begunElsewhere: true },
      { text: 'The black one is in stock', begunElsewhere: true },
    ],
    good: [
      '亲，您的订单今天下午发出',
      '您身高165建议选L码',
      '退款已经帮您申请好了',
      '黑色的现在有货哦',
      '差价我帮您申请，麻烦您稍等一下',
      '發票已經幫您開好，請留意郵箱',
      { text: '亲', begunElsewhere: true },
      { text: '您好', begunElsewhere: true },
    ],
  },
});
