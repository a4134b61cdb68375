import { fold } from '../../../../text/fold';
import { burstOf, wholeOf } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix, type Moment } from '../../../../tone/rule';
import { isUpset } from '../upset';
import { apology } from '../words';

/** The agent feels with the buyer, or takes the matter up at once. */
const comfort =
  /心情|感受|[别勿]着?[急担慌生]|[别勿]往心|不要着?急|不用着?急|担心|消消气|息怒|放心|久等|添麻烦|辛苦|感谢您的|替您|心疼|哎呀|不周|失误|疏忽|没做好|感同身受|重视|很急|着急|立刻|立即|马上[就给帮为去联处核安催查]|现在就|第一时间|这就|稍[等候]|尽[快力]|全力|加急|正在[为帮给]您|[帮给为]您(?:催|核|跟进|处理|解决|查|看|申请|补|反馈)/;
/** Nothing is at hand that could be too cool: a greeting, or taking leave. */
const greeting = /^\P{L}*(?:亲|您好|你好|在的?|嗯+|好的?|收到|欢迎\S{0,8}|[呢哦哈呀])*\P{L}*$/u;
const contented = /谢谢|多谢|感谢|辛苦了|麻烦你|麻烦您|好评|哈哈|不错|^(?:好的?|ok|嗯+|行)[,，。\s]/i;

const addressed = /^\s*(?:(?:亲爱的|亲亲|亲|您好|你好|客官)[,，!\s]*)*/;

/** Puts the buyer's feeling before the matter, after a form of address. */
function comfortFirst({ folded }: Draft, { reading }: Moment): Fix {
  const [address = ''] = addressed.exec(folded) ?? [];
  const comma = address.trim() !== '' && !/[,，!\s]$/.test(address) ? '，' : '';
  const words = reading?.mood.id === 'anxious' ? '理解您着急的心情，' : '非常抱歉给您带来不好的体验，';
  return { from: address.length, to: address.length, replacement: `${comma}${words}` };
}

export const noEmpathy = defineRule({
  id: 'no_empathy',
  severity: 'hint',
  name: { zh_CN: '没有安抚情绪', zh_TW: '沒有安撫情緒', en: 'No word for the buyer’s feelings' },
  why: {
    zh_CN: '顾客正着急或生气，一上来就讲事情，他会觉得没人在乎；先用一句话理解他、致歉，再说怎么办。',
    zh_TW: '顧客正著急或生氣，一上來就講事情，他會覺得沒人在乎；先用一句話理解他、致歉，再說怎麼辦。',
    en: 'An upset buyer who gets only the matter feels that nobody cares; one sentence for the feeling first, then what happens next.',
  },
  source: '客服规范：先处理心情，再处理事情',
  // No gate: what is missing has no words.
  check(draft, moment) {
    if (
      !/\p{Script=Han}/u.test(draft.folded) ||
      !isUpset(moment) ||
      contented.test(fold(moment.buyer)) ||
      greeting.test(draft.folded)
    )
      return [];
    const burst = burstOf(draft, moment);
    if (apology.test(burst) || comfort.test(burst)) return [];
    const { from } = wholeOf(draft);
    return [{ from, to: draft.sentences[0]?.to ?? draft.text.length, fix: comfortFirst(draft, moment) }];
  },
  examples: {
    bad: [
      { text: '订单还没有出库', buyer: '都等了十天了，气死我了' },
      { text: '请提供一下订单号', buyer: '你们太过分了，我要投诉' },
      { text: '亲，预计后天到', buyer: '急死了，明天就要用' },
      { text: '麻烦拍张照片', buyer: '收到就碎了，太失望了' },
      { text: '停用就可以了', buyer: '过敏了，脸都肿了怎么办' },
      { text: '物流显示在中转中', buyer: '怎么还没到啊，是不是丢了' },
      { text: '您好，退款需要1到7个工作日', buyer: '这么久还没退，骗人的吧' },
      { text: '正常发货时间是48小时', buyer: '什么态度！！到底发不发' },
    ],
    good: [
      { text: '实在抱歉让您久等了，我马上帮您催一下仓库', buyer: '都等了十天了，气死我了' },
      { text: '非常理解您的心情，麻烦提供一下订单号，我来跟进', buyer: '你们太过分了，我要投诉' },
      { text: '您先别着急，我联系快递看看能不能加急', buyer: '急死了，明天就要用' },
      { text: '对不起亲，麻烦拍张照片，我给您补发', buyer: '收到就碎了，太失望了' },
      { text: '我马上帮您联系快递核实，有结果就告诉您', buyer: '怎么还没到啊，是不是丢了' },
      { text: '在的亲', buyer: '人呢，怎么没人回' },
      { text: '预计后天到，具体以物流信息为准', buyer: '大概哪天到' },
      { text: '有的亲，三个颜色都有', buyer: '还有货吗' },
      { text: '不客气，祝您生活愉快', buyer: '之前担心收不到，收到了，谢谢' },
    ],
  },
});
