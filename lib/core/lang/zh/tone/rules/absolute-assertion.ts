import { fold } from '../../../../text/fold';
import { clauseAt, findAll, type Hit } from '../../../../tone/patterns';
import { defineRule, type Fix } from '../../../../tone/rule';
import { hedge, question } from '../words';

const sure = '(?:绝对|绝(?=不)|百分之?百|百分之一百|100%|肯定|一定|必定|完全|保证|保准|包您|包你)';
/** What the shop does to fulfil a promise, and how hard it tries, belongs to overpromise or is fine. */
const product =
  '(?:(?:不会|会|能|可以|是|都|很|非常|够|可)*(?:不|没有?|无|合适|适合|合身|喜欢|满意|好用|好看|好吃|显瘦|瘦|白|有效|见效|管用|舒服|耐用|放心|值得|值|让您|够用|够大|完好|全新|护)|(?:会|能|对|让)[^,，。!?\\s]{0,10}?(?:满意|喜欢|失望|后悔|合适))';
const size = '(?:(?:[sml]|\\d?x{1,4}l|[大中小均](?=码)|\\d{2,3}(?=码))码?)(?![a-z0-9])';
/** What a buyer fears of a product. */
const flaw = '(?:色差|褪色|掉色|退色|染色|起球|缩水|变形|过敏|生锈|掉毛|变味|异味|气味|味道|副作用|质量问题|瑕疵|甲醛|断裂|开裂|漏水|卡顿|发黄|刺激)';

const assertion = new RegExp(
  [
    `(?<![不没未])(?<sure>${sure})(?:是|都|也)?(?<rest>${product})`,
    `(?<size>(?:您|你|亲)?(?:就|直接|只能|肯定|要)?(?:穿|选|拍|买)(?<which>${size}))`,
    '不可能(?:会|有|是|出现|坏|掉|缩|起|褪|退)|零色差|0色差|(?:[跟和与同](?:图片?|照片|实物|描述|详情|模特|展示|专柜)[^,，。!?\\s]{0,6}(?:一样|无差|没差))',
    `(?:没有|无)(?:任何|一点|半点)?(?:的)?${flaw}|不(?:会)?(?:有|出现|发生)?${flaw}`,
    '(?:任何|所有|谁)(?:人|皮肤|肤质|身材|体型|肤色|场合|季节)?都(?:适合|能穿|能用|合适|好看|喜欢)',
    '(?<calm>不会[的哦呢哈呀啊]+|不会$)',
  ].join('|'),
  'gm',
);
const feared = new RegExp(flaw);
/** A question word further off belongs to another thought: agents type without marks. */
const near = 8;
const effect = /瘦|白|有效|见效|管用|全新/;

const soften = ({ from, to, words, group }: Hit): Fix | undefined => {
  if (group('size') !== '') return { from, to, replacement: `建议您选${group('which').toUpperCase()}` };
  if (group('calm') !== '') return { from, to, replacement: `正常情况下${words}` };
  const plain = group('sure') !== '' && /^(?:不会|会|能|可以|是)*(?:不|没)/.test(group('rest')) && !effect.test(words);
  return plain ? { from, to: from + group('sure').length, replacement: '正常情况下' } : undefined;
};

export const absoluteAssertion = defineRule({
  id: 'absolute_assertion',
  severity: 'warn',
  name: { zh_CN: '替顾客下定论', zh_TW: '替顧客下定論', en: 'Absolute assertion' },
  why: {
    zh_CN: '话说死了，顾客收到后有一点不符就会觉得被骗；用“建议”“正常情况下”，把决定留给他。',
    zh_TW: '話說死了，顧客收到後有一點不符就會覺得被騙；用「建議」「正常情況下」，把決定留給他。',
    en: 'Said as certain, the smallest difference feels like a lie; recommend, and leave the decision to the buyer.',
  },
  source: '客服规范：不替顾客下结论；广告法：不作绝对化承诺',
  gate: [
    ...['绝对', '绝不', '百分', '100%', '肯定', '一定', '必定', '完全', '保证', '保准', '包(您|你)'],
    ...['(穿|选|拍|买)(s|m|l|x|1|2|3|4|5|大|中|小|均)', '(就|要|直接)(穿|选|拍|买)', '不可能', '零色差', '0色差', '一样', '无差', '没差', '不会', '没有', '无', '不(褪|掉|退|染|起|缩|变|过|生|开|漏|卡|发|断|刺)', '都(适合|能穿|能用|合适|好看|喜欢)'],
  ],
  check: (draft, moment) =>
    findAll(draft, assertion)
      .filter((hit) => {
        // 不会的 is an assertion only where the buyer fears for the product.
        if (hit.group('calm') !== '' && !feared.test(fold(moment.buyer))) return false;
        const clause = clauseAt(draft, hit).words;
        if (hit.group('size') !== '' && /建议|推荐|可以|考虑|试试|参考|平时|以前|之前|一般/.test(draft.folded)) return false;
        return !question.test(draft.folded.slice(hit.from, hit.to + near)) && !hedge.test(clause) && !/(?:不|没|无)[^,。]{0,4}(?:保证|肯定)|如果|要是/.test(clause);
      })
      .map((hit) => {
        const fix = soften(hit);
        return { from: hit.from, to: hit.to, ...(fix && { fix }) };
      }),
  examples: {
    bad: [
      { text: '您穿M码', buyer: '165 100斤穿什么码' },
      { text: '你直接拍XL码', buyer: '我130斤' },
      { text: '绝对不褪色', buyer: '会掉色吗' },
      { text: '这款肯定不会起球的', buyer: '会起球吗' },
      { text: '您一定会喜欢的', buyer: '好看吗' },
      { text: '用了一定会瘦的', buyer: '有效果吗' },
      { text: '跟图片一模一样，零色差', buyer: '有色差吗' },
      { text: '不会的哦', buyer: '洗了会缩水吗' },
      { text: '百分百合适，放心拍', buyer: '165能穿吗' },
      { text: '这个不可能会坏的', buyer: '质量怎么样' },
      { text: '所有肤质都适合哦', buyer: '敏感肌能用吗' },
    ],
    good: [
      '根据您的身高体重，建议您选M码，仅供参考哦',
      '正常情况下不会褪色，第一次建议单独清洗',
      '不一定合适，您可以对照一下尺码表',
      '我们一定会尽快给您处理的',
      '您的心情我们完全能理解',
      '感谢您的肯定，祝您生活愉快',
      '这款是100%棉的，洗的时候水温低一点就好',
      '退款需要一定的时间，请您耐心等待',
      '无法保证完全没有色差，还请您理解',
      '请您一定填写清楚收件人电话哦',
      { text: '不会的哦，您放心', buyer: '会不会漏发' },
      '您平时穿M码吗？我帮您参考一下',
    ],
  },
});
