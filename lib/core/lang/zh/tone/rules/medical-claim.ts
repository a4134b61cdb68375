import { clauseAt, createFinder, type Place, restOfClause, sentenceAt } from '../../../../tone/patterns';
import { defineRule, type Draft } from '../../../../tone/rule';
import { cleaning, denied, innocentMedical, medicalClaims, toDoctor } from '../medical-claim';
import { question } from '../words';

const claims = createFinder(medicalClaims, innocentMedical);

/** The draft takes it back, asks, sends to a doctor, or speaks of a machine that cleans. */
function isOpen(draft: Draft, place: Place): boolean {
  const sentence = sentenceAt(draft, place).words;
  return (
    denied.test(draft.folded.slice(clauseAt(draft, place).from, place.from)) ||
    question.test(restOfClause(draft, place)) ||
    toDoctor.test(sentence) ||
    (place.words.includes('菌') && cleaning.test(sentence))
  );
}

export const medicalClaim = defineRule({
  id: 'medical_claim',
  severity: 'warn',
  name: { zh_CN: '医疗功效', zh_TW: '醫療功效', en: 'Medical claim' },
  why: {
    zh_CN: '普通商品不能说治疗、消炎、减几斤这样的功效，属于虚假宣传；说成分和用法，身体不适请顾客问医生。',
    zh_TW: '普通商品不能說治療、消炎、減幾公斤這樣的功效，屬於誇大不實；說成分和用法，身體不適請顧客問醫生。',
    en: 'Ordinary goods must not claim to heal or slim; speak of what is in them and how they are used, and send bodily trouble to a doctor.',
  },
  source: '广告法第十七条；化妆品监督管理条例第三十七条；食品安全法第七十三条',
  gate: claims.gate,
  check: (draft) =>
    claims
      .find(draft)
      .filter((place) => !isOpen(draft, place))
      .map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      '这款贴上就能治好关节疼',
      '坚持用一个月可以根治鼻炎',
      '我们的茶能降血压降血脂的',
      '喝一周就能瘦10斤，不反弹',
      '这个面霜祛斑效果很明显',
      '纯植物的，没有副作用',
      '可以消炎止痛，老人用特别好',
      '孩子吃了能提高免疫力，还能长高',
      '没有副作用，可以治疗鼻炎',
      '很多医生推荐，消炎止痛都可以',
      '对失眠很管用的，好多顾客回购',
      '涂上能杀菌99%，脚不痒了',
      '這款有很好的療效，很多人回購',
    ],
    good: [
      '这款是食品，不具有治疗作用，身体不适建议咨询医生',
      '过敏的话请先停用，严重时及时就医',
      '这款是保湿面霜，主要成分是玻尿酸',
      '消毒柜的使用步骤在说明书第3页',
      '效果因人而异，建议先小面积试用',
      '正在服药的话请遵医嘱，药师建议间隔两小时',
      '这款颈椎枕是记忆棉的，睡着比较贴合',
      '售后问题我马上为您处理',
      '您比较瘦110斤的话建议选M码',
      '张先生发来的照片我看到了，这就帮您登记',
      '这双是内增高的，大约3厘米',
      '桌子可以随孩子长高调节高度',
      '这款洗衣机除菌率是99.9%',
      '您说的减肥效果我们没办法保证哦，抱歉，建议您搭配运动',
      '这单可以减5公斤的运费',
      '衬衫有折痕的话可以用挂烫机去皱',
    ],
  },
});
