import { fold } from '../../../../text/fold';
import { clauseAt, createFinder, type Place, restOfClause } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import { hedge, question } from '../words';

const sure = '(绝对|百分百|百分之百|百分之一百|100%|肯定|一定|必定|完全|保证|保准|包您|包你|永远)';
const flaw =
  '(色差|褪色|掉色|退色|染色|起球|缩水|变形|过敏|生锈|掉毛|变味|异味|气味|味道|副作用|质量问题|瑕疵|甲醛|断裂|开裂|漏水|卡顿|发黄|刺激)';

/** A sure word and, at once, what it is sure of. */
const claim = createFinder(
  [
    `${sure}*(不|没|无|合适|适合|合身|喜欢|满意|失望|后悔|好用|好看|好吃|显瘦|有效|见效|管用|舒服|耐用|够用|完好|全新|护)`,
    `${sure}*(会瘦|能瘦|会白|变白|能用|能穿|能吃|能戴|能装|可以用|可以穿|正品)`,
    ...['不可能(会|有|是|坏|掉|缩|起|褪)', '(零|0)色差', '绝(不|无)'],
    '(跟|和|与|同)*(图|照片|实物|描述|详情|模特|展示|专柜)*(一样|一致|没差|无差)',
    `(没有|无|没)(任何|一点|半点)${flaw}`,
    '(没有|不|不会)(色差|褪色|掉色|染色|起球|缩水|变形|过敏|生锈|掉毛|副作用)',
    ...['(任何|所有|谁)*都(适合|能穿|能用|合适|好看|喜欢)', '最(适合|合适)(您|你)', '(就|准)(对了|没错)', '错不了'],
  ],
  [
    ...['(不|没|未)一定', '一定(要|不要)', '一定的', '(不|没|无)*(保证|肯定)'],
    ...['保证(正品|商品|产品|信息|质量|您的|你的)', '拒绝', '(是|有)没有', '(没有|无)(异味|气味|味道)的'],
    ...['一定(尽|努力|全力|认真|帮|为您)', '完全(理解|能理解|可以)', '肯定(和|与|一直)', '如果*不'],
  ],
);
/** Further apart the two words belong to different thoughts, except where they tell the buyer how to feel. */
const longestClaim = 9;
const delight = /满意|喜欢|失望|后悔/;
/** Says which size to take. */
const size = createFinder([
  '(穿|选|拍|买)(s|m|l|xl|xxl|xxxl|2xl|3xl|4xl)(码|)',
  '(穿|选|拍|买)(大|中|小|均)码',
  '(穿|选|拍|买)(25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45)(码|的|就|正|刚)',
]);
/** Leaves the size to the buyer, or asks for it. */
const advice = /建议|推荐|可以|考虑|试试|参考|平时|以前|之前|一般/;
/** Calms the buyer: an assertion where the fear is about the product. */
const calm = createFinder(['不会(的|哦|呢|哈|呀|啊)']);
const feared = new RegExp(flaw);
/** A question word further off belongs to another thought: agents type without marks. */
const near = 5;

/** 无法保证 takes the claim back. */
const denied = /[不没无][^,，。]{0,3}保证/;

function isMeant(draft: Draft, place: Place): boolean {
  const clause = clauseAt(draft, place).words;
  return !hedge.test(clause) && !denied.test(clause) && !question.test(restOfClause(draft, place).slice(0, near));
}

/** 绝对 in 绝对不褪色: the claim stands without it. */
const plainDenial = /^(?:绝对|百分(?:之一?)?百|100%|肯定|一定|完全|保证|保准)(?=[会能是]?[不没])/;

function softenClaim({ from, to, words }: Place): Report {
  const word = plainDenial.exec(words)?.[0];
  return word ? { from, to, fix: { from, to: from + word.length, replacement: '正常情况下' } } : { from, to };
}

/** 您穿M码 → 建议您选M码. */
function suggestSize({ folded }: Draft, { from, to, words }: Place): Report {
  const [lead = ''] = /(?:[您你亲]|就|直接|只能|要)*$/.exec(folded.slice(0, from)) ?? [];
  const range = { from: from - lead.length, to };
  const which = words.slice(1).replace(/[就正刚]$/, '');
  return { ...range, fix: { ...range, replacement: `建议您选${which.toUpperCase()}` } };
}

/** 不会的 → 正常情况下不会的. */
const softenCalm = ({ from, to }: Place): Report => ({ from, to, fix: { from, to: from, replacement: '正常情况下' } });

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
  gate: [claim, size, calm].flatMap(({ gate }) => gate),
  check(draft, { buyer }) {
    const claims = claim.find(draft).filter(({ words }) => words.length <= longestClaim || delight.test(words));
    const sizes = advice.test(draft.folded) ? [] : size.find(draft);
    const calmings = feared.test(fold(buyer)) ? calm.find(draft) : [];
    const meant = (place: Place): boolean => isMeant(draft, place);
    return [
      ...claims.filter(meant).map(softenClaim),
      ...sizes.filter(meant).map((place) => suggestSize(draft, place)),
      ...calmings.filter(meant).map(softenCalm),
    ];
  },
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
