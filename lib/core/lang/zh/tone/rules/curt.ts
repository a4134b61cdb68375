import { saidBefore } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';

/** A form of address, a particle or a smile makes even two characters an answer. */
const warm = /[您请亲祝哦噢喔呢哈呀哟哒啦呐哇~]|\p{Extended_Pictographic}|\[[^\]]+\]/u;
const polite =
  /好[的嘞滴啊]|^[在是对有]的|可以的|嗯嗯|谢|客气|麻烦|稍[等候]|抱歉|不好意思|对不起|欢迎|你好|再见|拜拜|[早晚]安|上好|下午好|收到|明白|没事|没关系|辛苦|快乐|愉快|恭喜|应该的/;
/** The agent is at it, or asks in a whole question. */
const busy = /马上|立刻|这就|正在|帮|看看|[我咱]来?[们看试查问]|下$|.{3}[吗吧么嘛][?。、]*$/;
/** 可以退的 sounds milder than 可以退, 不可以的 does not. */
const mild = /^[^不没无]+的$/;
const link = /http|www/;
/** Alone, these say that nobody listens. */
const grunt = /^[哦噢喔嗯呵]\P{L}*$|^呵呵/u;
const onlyMarks = /^[?!。.…]+$/;
const letters = /[\p{L}\p{N}]/gu;
/** The longest answer, in letters, that sounds like a slammed door without a warm word. */
const most = 5;
/** Whatever its letters, a draft of this many code units is no slammed door, and need not be counted. */
const longest = 16;
/** An earlier bubble of this many letters has said the friendly part. */
const enoughBefore = 6;

const lettersIn = (text: string): number => text.match(letters)?.length ?? 0;

export const curt = defineRule({
  id: 'curt',
  severity: 'warn',
  name: { zh_CN: '回答太冷淡', zh_TW: '回答太冷淡', en: 'Curt answer' },
  why: {
    zh_CN: '几个字就打发了，顾客听到的是“别烦我”；加一句称呼和说明，他会愿意继续聊。',
    zh_TW: '幾個字就打發了，顧客聽到的是「別煩我」；加一句稱呼和說明，他會願意繼續聊。',
    en: 'A few bare characters sound like “leave me alone”; greet the buyer and say one thing more.',
  },
  source: '客服规范：不用一两个字回复顾客',
  check({ text, folded }, moment) {
    if (folded.length > longest) return [];
    const said = folded.trim();
    const size = lettersIn(said);
    if (size > most || (size === 0 && !onlyMarks.test(said))) return [];
    if (!grunt.test(said) && [warm, polite, busy, mild, link].some((kind) => kind.test(said))) return [];
    if (lettersIn(saidBefore(moment)) >= enoughBefore) return [];
    const from = text.length - text.trimStart().length;
    return [{ from, to: from + said.length }];
  },
  examples: {
    bad: [
      { text: '不行。', buyer: '穿过一次还能退吗' },
      { text: '没', buyer: '有优惠券吗' },
      { text: '一样', buyer: '两个版本有什么区别' },
      { text: '可以', buyer: '能改地址吗' },
      { text: '不是', buyer: '这个是今天发吗' },
      { text: '已经催了', buyer: '怎么还没有物流' },
      { text: '需要付款', buyer: '要先付款才能改价吗' },
      { text: '？？', buyer: '这个' },
      { text: '3天', buyer: '多久能到' },
      { text: '哦', buyer: '颜色发错了' },
      { text: '自己看', buyer: '尺码怎么选' },
    ],
    good: [
      { text: '好的', buyer: '那我先拍了' },
      { text: '在的亲', buyer: '在吗' },
      { text: '不客气~', buyer: '谢谢' },
      { text: '可以的哦', buyer: '能开发票吗' },
      { text: '没关系', buyer: '不好意思问题有点多' },
      { text: '您请说', buyer: '我有个问题' },
      { text: '收到😊', buyer: '地址是3栋' },
      { text: '马上查', buyer: '帮我看下物流' },
      { text: '两个版本面料一样，区别在领口', buyer: '两个版本有什么区别' },
      { text: '还有的呢', buyer: '还有货吗' },
      { text: '😊', buyer: '好的' },
    ],
  },
});
