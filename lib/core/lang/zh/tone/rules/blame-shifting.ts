import { clauseAt, createFinder, type Place, restOfClause } from '../../../../tone/patterns';
import { defineRule, type Draft } from '../../../../tone/rule';
import { question } from '../words';

const us = '(我们|我|咱们|咱|本店|小店|店里|客服|这边)';
const buyer = '(您|你|亲)';
const others = '(系统|平台|快递|物流|仓库|库房|厂家|工厂|商家|站点|配送|卖家|财务|银行|海关|京东|淘宝|天猫)';
const fault = '(问题|原因|责任|错|失误|疏忽)';

const blame = createFinder(
  [
    `不是${us}*(问题|责任|原因|错|失误|负责|管|造成的|开的|发的|寄的|送的|弄的|做的|说的|答应的|决定的|设置的|处理的)`,
    `(跟|和|与)${us}*(没|无)*关`,
    ...['(怪|赖|怨)不(了|到|着|得)', '(不能|别|不要)(怪|赖|怨)(我|咱|店)', '怪谁', `关${us}(什么|啥)事`],
    `不关${us}*事`,
    `${us}*(管不|控制不|决定不|左右不|无法控制|没法控制|做不了主|不负责|没责任|没有责任)`,
    `不(归|由|受)${us}*(管|负责|控制|决定|处理)`,
    `(是|由于|因为|都怪|属于)${others}*${fault}`,
    `(是|由于|因为|属于)${buyer}*(原因|责任|失误|疏忽)`,
    `(是|都怪|怪)${others}*(太慢|不给力|没送|没发|摔|弄坏|压坏|送错|发错|弄错|搞错|耽误|弄丢)`,
    `${buyer}(自己|本人)*(错|弄坏|摔坏|洗坏|弄丢|不小心|没看|没注意|没问|没说)`,
    `${buyer}自己(当时|)(选|拍|填|写|弄|挑|点|买|操作|下单|要退|要买|要拍)的`,
    `(是|叫|让)${buyer}自己(要|没|不)`,
    `${us}*不管`,
    `${buyer}*(使用|操作|保管|自身)的(问题|原因)`,
    `${buyer}自己(的问题|的原因|负责|承担责任)`,
    `${buyer}*(操作|使用|保管|洗涤|清洗|选择|填写)(方法|方式|)(不当|有误|错误|失误|不对)`,
    `${buyer}*没(有|)(说|讲|写|问|看|备注|注明)清`,
    ...['(寄|发)(出|走|货)*(是好的|好好的|没问题|没坏|完好)', '(包含|属于)*(无法|不能|没法)控制'],
    ...[`(得|自己)(问|找)${others}`, '是(前面|之前|上一个|别的|其他|另一个)*客服*(的|错)'],
  ],
  ['不是我发的那', '小妹*问题', '不管(怎|什么|哪|是|您|多)', `${others}*${fault}导致`],
);
/** 系统原因呢: a party and its fault are all the agent says. */
const verdict = createFinder([`${others}(那边|)(的|)(问题|原因|失误|责任)`]);
/** A rule about who pays, advice, or a request to choose blames nobody. */
const neutral = /如果|若|要是|的话|运费|(?<!申)请|麻烦|可以|建议/;

const accuses = (draft: Draft, place: Place): boolean => {
  const { words } = clauseAt(draft, place);
  return !neutral.test(words) && !question.test(words + restOfClause(draft, place).slice(-1));
};

const isWhole = (draft: Draft, place: Place): boolean =>
  clauseAt(draft, place).from === place.from &&
  /^[的呢哦哈]*(?:[,，。!\s]|$|我们?|咱|不是|[您你]?[问找])/.test(restOfClause(draft, place));

export const blameShifting = defineRule({
  id: 'blame_shifting',
  severity: 'warn',
  name: { zh_CN: '推卸责任', zh_TW: '推卸責任', en: 'Shifting the blame' },
  why: {
    zh_CN: '顾客只跟您打交道，听到“不是我们的事”会觉得没人管；先说您会怎么跟进，再说原因。',
    zh_TW: '顧客只跟您打交道，聽到「不是我們的事」會覺得沒人管；先說您會怎麼跟進，再說原因。',
    en: 'The buyer deals with you alone and hears “nobody cares”; say first what you will do, then the cause.',
  },
  source: '客服规范：首问负责，不推诿顾客、快递、仓库或平台',
  gate: [...blame.gate, ...verdict.gate],
  check: (draft) =>
    [...blame.find(draft), ...verdict.find(draft).filter((place) => isWhole(draft, place))]
      .filter((place) => accuses(draft, place))
      .map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      { text: '这个不是我们的问题哦', buyer: '怎么是碎的' },
      { text: '发出去的时候是好好的，您找快递吧', buyer: '箱子破了' },
      { text: '跟我们没关系，是物流太慢', buyer: '等了一周了' },
      { text: '尺码是您自己选错的', buyer: '太小了' },
      { text: '这是平台的原因，优惠没减我也没办法', buyer: '券怎么没用上' },
      { text: '仓库发错了不归我们客服管', buyer: '颜色发错了' },
      { text: '快递我们也控制不了的', buyer: '怎么还不派送' },
      { text: '应该是您操作不当造成的', buyer: '才用两天就坏了' },
      { text: '肯定是快递摔坏的', buyer: '杯子碎了' },
      { text: '系统原因，没办法的', buyer: '为什么显示两次扣款' },
      { text: '您当时没说清楚要哪个颜色', buyer: '发错了' },
    ],
    good: [
      '非常抱歉，是我们的疏忽，马上给您补发',
      '您是咨询物流的问题还是商品的问题呢',
      '麻烦您自己选一下喜欢的颜色，我来备注',
      '这个不是质量问题，新衣服过一遍清水浮色就少了，您放心',
      '没关系的亲，可以帮您改',
      '电子发票您可以自己下载的哦',
      '请问是您自己下的单吗',
      '运费由我们承担，您放心寄回来就好',
      '辛苦您看一下是不是系统的问题，我同步帮您反馈',
      '质量问题的退换我们负责到底',
    ],
  },
});
