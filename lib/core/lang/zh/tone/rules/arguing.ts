import { clauseAt, createFinder, type Place, restOfClause } from '../../../../tone/patterns';
import { defineRule, type Draft } from '../../../../tone/rule';
import { quarrel } from '../quarrels';
import { courtesy } from '../words';

/** 是您拍的: whose doing it was, as the whole answer. */
const retort = createFinder(
  [
    '是(您|你)(自己|)(要|选|拍|下单|填|点|同意|确认|取消|写|买)',
    '(您|你)*自己*(丢|弄丢|要|选|拍|写|填|买|忘|拆|洗|同意|愿意)',
  ],
  ['(是不是|还是|如果是|要是|若是|但是|可是|只是|凡是)(您|你)'],
);
const retortEnd = /^[^,，。!?;\s]{0,4}?(?:的|错了?|了)[哦呢哈啊呀]*(?:$|[\s,，。!])/;
/** 您自己要提前买的: told as done, not asked. */
const ownDoing = /^[^吗么?]{0,8}(?:的|了|错)[吧啊呀哦]*(?:[^吗么?\p{L}]|$)|^的/u;
const retortStart = /^(?:这个?|那个?|明明|当时|本来|就|都|订单|颜色|尺码|地址)*$/;

function isRetort(draft: Draft, place: Place): boolean {
  const clause = clauseAt(draft, place);
  if (place.words.includes('自己')) return ownDoing.test(restOfClause(draft, place)) && !courtesy.test(clause.words);
  return retortStart.test(draft.folded.slice(clause.from, place.from)) && retortEnd.test(restOfClause(draft, place));
}

export const arguing = defineRule({
  id: 'arguing',
  severity: 'warn',
  name: { zh_CN: '与顾客争辩', zh_TW: '與顧客爭辯', en: 'Arguing' },
  why: {
    zh_CN: '争赢了道理，输掉了顾客；不说谁对谁错，先认可他的感受，再说这件事怎么解决。',
    zh_TW: '爭贏了道理，輸掉了顧客；不說誰對誰錯，先認可他的感受，再說這件事怎麼解決。',
    en: 'Winning the argument loses the buyer; leave aside who is right, and say how it gets solved.',
  },
  source: '客服规范：不与顾客争辩、不指责顾客',
  gate: [...quarrel.gate, ...retort.gate],
  check: (draft) =>
    [...quarrel.find(draft), ...retort.find(draft).filter((place) => isRetort(draft, place))].map(({ from, to }) => ({
      from,
      to,
    })),
  examples: {
    bad: [
      { text: '规定就是规定，没什么好说的', buyer: '为什么不能退' },
      { text: '您这样说就不对了', buyer: '你们发的是旧的' },
      { text: '我刚才说过了，48小时内发', buyer: '今天发吗' },
      { text: '是您自己选的这个颜色', buyer: '颜色不喜欢' },
      { text: '您催我也没用', buyer: '快点啊' },
      { text: '别人都没问题，就您有问题', buyer: '质量太差' },
      { text: '我什么时候说过今天发', buyer: '你说今天发的' },
      { text: '您投诉吧', buyer: '我要投诉' },
      { text: '明明显示签收了', buyer: '没收到' },
      { text: '嫌贵可以不买', buyer: '太贵' },
      { text: '您理解错了', buyer: '不是送两个吗' },
    ],
    good: [
      '您说得对，是我们没有说明清楚，抱歉',
      '根据平台规则，七天内不影响二次销售都可以退',
      '刚才帮您催过仓库了，今天会安排发出',
      '是您要的那款黑色M码，已经备注好了',
      '请问是您自己下的单吗',
      '让您误会了，是我没有表达清楚，不好意思',
      '价格和规格明明白白写在详情页里，您可以对照看看',
      '如果拍错了颜色，发货前可以帮您改',
      '您的建议我们会认真改进，谢谢您',
      '麻烦您提供几张照片，方便给您申请补偿',
      '给您解释一下，预售款付完尾款后七天内发',
    ],
  },
});
