import { createFinder, type Place } from '../../../../tone/patterns';
import { defineRule, type Fix } from '../../../../tone/rule';
import { absoluteTerms as terms, innocent } from '../absolute-terms';

const finders = Object.entries(terms).map(([instead, patterns]) => ({
  instead,
  finder: createFinder(patterns, innocent),
}));

/** 最舒服 → 很舒服, 全网最低价 → 优惠价; the others have no word that fits everywhere. */
function soften({ from, to, words }: Place, instead: string): Fix | undefined {
  if (instead === '很') return { from, to: from + 1, replacement: '很' };
  return instead === '优惠价' && words.endsWith('价') ? { from, to, replacement: instead } : undefined;
}

export const absoluteTerms = defineRule({
  id: 'absolute_terms',
  severity: 'warn',
  name: { zh_CN: '绝对化用语', zh_TW: '絕對化用語', en: 'Absolute terms' },
  why: {
    zh_CN: '“最”“第一”“100%”属于广告法禁止的绝对化用语，截图就能举报罚款；说具体的参数和感受，顾客更信。',
    zh_TW: '「最」「第一」「100%」屬於廣告法禁止的絕對化用語，截圖就能檢舉罰款；說具體的參數和感受，顧客更信。',
    en: 'Superlatives about goods are forbidden in advertising and a screenshot is enough for a fine; say what is measurable instead.',
  },
  source: '广告法第九条（三）；各平台广告用语规则',
  gate: [...new Set(finders.flatMap(({ finder }) => finder.gate))],
  check: (draft) =>
    finders.flatMap(({ instead, finder }) =>
      finder.find(draft).map((place) => {
        const fix = soften(place, instead);
        return { from: place.from, to: place.to, ...(fix && { fix }) };
      }),
    ),
  examples: {
    bad: [
      '亲，我们家是全网最低价了',
      '这款面料最舒服了，您放心',
      '我们是行业第一的品牌哦',
      '国家级品质，值得信赖',
      '百分百正品，假一赔十',
      '这个效果独一无二的',
      '顶级羊绒，手感特别好',
      '零甲醛，宝宝也能用',
      '這款是全國銷量第一的',
      '最便宜的就是这款了亲',
    ],
    good: [
      '您最好先用冷水手洗哦',
      '最近天气冷，发货稍慢一些',
      '我会第一时间帮您跟进的',
      '最晚明天下午给您回复',
      '您最多可以买五件哦',
      '我帮您看看最新物流信息',
      '这款卖得很好，回购的顾客挺多的',
      '最低消费满59元包邮哦',
      '您第一次购买可以领新人券',
      '这边不敢说是最好的，不过面料是长绒棉的',
    ],
  },
});
