import { createFinder, type Place } from '../../../../tone/patterns';
import { defineRule, type Report } from '../../../../tone/rule';
import { absoluteTerms as terms, innocent, plainWords } from '../absolute-terms';

const { gate, find } = createFinder(terms, innocent);

/** 质量最好 → 质量很好, 全网最低价 → 优惠价; the others have no word that fits everywhere. */
function soften({ from, to, words }: Place): Report {
  for (const [term, replacement] of plainWords) {
    const match = term.exec(words);
    if (!match) continue;
    const start = from + match.index;
    return { from, to, fix: { from: start, to: start + match[0].length, replacement } };
  }
  return { from, to };
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
  gate,
  check: (draft) => find(draft).map(soften),
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
      '这个价格已经全网最低了亲',
      '您放心，我们的质量最好',
      '找不到更划算的了，史无前例的活动',
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
      '这几款里最便宜的是帆布那款',
      '您最好了解一下安装尺寸再下单',
      '最安全的办法是先断电再清洗',
      '衣领袖口可以用软刷轻轻刷',
      '每件商品的防伪码都是唯一的',
      '面料成分是100%纯棉',
      '这边不敢说是最好的，不过面料是长绒棉的',
    ],
  },
});
