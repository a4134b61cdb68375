import { defineRule, type Report } from '../rule';

/** A picture with its skin tone and joined parts counts once; [微笑] is how marketplaces write theirs. */
const emoji =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f})(?:\p{Emoji_Modifier}|\u{200d}\p{Extended_Pictographic}\u{fe0f}?)*|\[(?!图片|链接|视频|语音|文件|订单|商品|卡片|地址)[\u4e00-\u9fff]{1,3}\]|#e-[a-z]\d{1,3}/gu;
/** Every emoji has one of these code units; most drafts have none, and a set of units is found ten times as fast. */
const sign = /[\u00a9\u00ae\u203c-\u2bff\u3030-\u303d\u3297\u3299\ud83c-\ud83e[#]/;
/** The most that still looks friendly. */
const most = 2;

/** Marks what is beyond the second; the fix takes it away where no words stand between. */
function surplus(text: string, hits: readonly RegExpExecArray[]): Report[] {
  const first = hits[most];
  const last = hits.at(-1);
  if (!first || !last) return [];
  const range = { from: first.index, to: last.index + last[0].length };
  const between = text.slice(range.from, range.to).replace(emoji, '');
  return [between.trim() === '' ? { ...range, fix: { ...range, replacement: '' } } : range];
}

export const emojiOveruse = defineRule({
  id: 'emoji_overuse',
  severity: 'hint',
  name: { zh_CN: '表情太多', zh_TW: '表情太多', en: 'Too many emoji' },
  why: {
    zh_CN: '三个以上的表情显得不认真，顾客有急事时更觉得被敷衍；一条留一两个就够亲切了。',
    zh_TW: '三個以上的表情顯得不認真，顧客有急事時更覺得被敷衍；一則留一兩個就夠親切了。',
    en: 'Three and more look flippant, most of all when the buyer has a problem; one or two are friendly enough.',
  },
  source: '客服规范：每条消息表情不超过两个',
  check: ({ folded }) => (sign.test(folded) ? surplus(folded, [...folded.matchAll(emoji)]) : []),
  examples: {
    bad: [
      '好的亲😊😊😊',
      '祝您生活愉快🌹🌹🌹🌹',
      { text: '马上帮您查😊稍等哦😘有消息告诉您❤️', buyer: '到哪了' },
      '欢迎光临👏👏 有什么可以帮您😄',
      '[微笑][微笑][微笑]好的呢',
      '👍🏻👍🏻👍🏻您真有眼光',
      '收到啦✨✨✨',
      '谢谢您[玫瑰]祝您开心[爱心]常来哦[飞吻]',
    ],
    good: [
      '好的亲😊',
      '祝您生活愉快🌹🌹',
      '马上帮您查😊有消息第一时间告诉您❤️',
      '👨‍👩‍👧家庭装更划算👍🏻',
      '[微笑]在的亲，请问有什么可以帮您',
      '这款有3个颜色：1红、2蓝、3灰',
      '图片收到了，这是同款[图片]',
      '品牌®授权商品™，质量您放心',
      '亲，在的~~~',
    ],
  },
});
