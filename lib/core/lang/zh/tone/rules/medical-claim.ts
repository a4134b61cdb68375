import { createFinder } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';
import { innocentMedical, medicalClaims } from '../medical-claim';

const claims = createFinder(medicalClaims, innocentMedical);

export const medicalClaim = defineRule({
  id: 'medical_claim',
  severity: 'warn',
  name: { zh_CN: '医疗功效', zh_TW: '醫療功效', en: 'Medical claim' },
  why: {
    zh_CN: '普通商品不能说治疗、消炎、减几斤这样的功效，属于虚假宣传；说成分和用法，身体不适请顾客问医生。',
    zh_TW: '普通商品不能說治療、消炎、減幾斤這樣的功效，屬於虛假宣傳；說成分和用法，身體不適請顧客問醫生。',
    en: 'Ordinary goods must not claim to heal or slim; speak of what is in them and how they are used, and send bodily trouble to a doctor.',
  },
  source: '广告法第十七条；化妆品监督管理条例第三十七条；食品安全法第七十三条',
  gate: claims.gate,
  check: (draft) => claims.find(draft).map(({ from, to }) => ({ from, to })),
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
      '衬衫有折痕的话可以用挂烫机去皱',
    ],
  },
});
