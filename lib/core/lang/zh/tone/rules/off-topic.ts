import { fold } from '../../../../text/fold';
import { defineRule } from '../../../../tone/rule';
import { burstOf, wholeOf } from '../../../../tone/patterns';
import { holding } from '../holding';
import { meets, topicsOf } from '../topics';
import { apology, question } from '../words';

/** Shorter replies take their topic from the question. In UTF-16 code units. */
const leastLength = 8;
/** A longer burst speaks of more than its words show. */
const longestQuestion = 60;
/** Taking leave, or asking back, answers another need. */
const elsewhere = /祝您|再见|欢迎|感谢|谢谢|还有(?:什么|其他|别的)|可以帮您|订单号|照片|图片|截图|链接|客服|请问/;

export const offTopic = defineRule({
  id: 'off_topic',
  severity: 'hint',
  name: { zh_CN: '答非所问', zh_TW: '答非所問', en: 'Does not answer the question' },
  why: {
    zh_CN: '顾客问的是另一件事，他会觉得您没看他的话；先回答他问的，再补充别的。',
    zh_TW: '顧客問的是另一件事，他會覺得您沒看他的話；先回答他問的，再補充別的。',
    en: 'The buyer asked about something else and will feel unread; answer that first, then add the rest.',
  },
  source: '客服规范：先答所问，再谈其他',
  // No gate: nearly every reply has a topic; the question's is looked for first.
  check(draft, moment) {
    const buyer = fold(moment.buyer);
    if (buyer === '' || buyer.length > longestQuestion || draft.folded.length < leastLength) return [];
    const asked = topicsOf(buyer);
    if (asked.length === 0) return [];
    const said = burstOf(draft, moment);
    const given = topicsOf(said);
    if (given.length === 0 || given.some((one) => asked.some((other) => meets(other, one)))) return [];
    if (holding.test(said) || apology.test(said) || elsewhere.test(said) || question.test(said)) return [];
    return [wholeOf(draft)];
  },
  examples: {
    bad: [
      { text: '亲，我们48小时内发货的', buyer: '160穿什么尺码' },
      { text: '今天下单有满减优惠哦', buyer: '能开专票吗' },
      { text: '默认发中通快递的哦亲', buyer: '这个是什么面料的' },
      { text: '电子发票会自动开到您的账户', buyer: '什么时候发货' },
      { text: '建议您选大码，穿着宽松一些', buyer: '可以用花呗分期付款么' },
      { text: '这款是纯棉面料，吸汗透气', buyer: '快递怎么还没到' },
      { text: '這款質保一年，放心使用', buyer: '有優惠券嗎' },
      { text: '付款支持微信和支付宝的', buyer: '这个怎么清洗' },
    ],
    good: [
      { text: '160的话建议穿M码', buyer: '160穿什么尺码' },
      { text: '专票可以开的，确认收货后申请就好', buyer: '能开专票吗' },
      { text: '尺码不合适可以七天内退换的', buyer: '尺码不合适怎么办' },
      { text: '这款面料是纯棉的，默认发中通', buyer: '这个是什么面料的' },
      { text: '麻烦您提供一下订单号，我查物流', buyer: '能开发票吗' },
      { text: '您好，请问您穿多大尺码呢', buyer: '有优惠吗' },
      { text: '有现货的，拍下48小时内发出', buyer: '黑色有货吗' },
      { text: '祝您购物愉快，收到货有问题随时联系', buyer: '怎么安装' },
      { text: '稍等，我帮您看一下物流', buyer: '发票开了吗' },
    ],
  },
});
