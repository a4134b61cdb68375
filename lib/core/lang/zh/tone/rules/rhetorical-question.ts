import { createFinder, type Place, restOfClause } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix, type Report } from '../../../../tone/rule';

/** Reproaches whatever follows. */
const reproach = createFinder(
  [
    ...['难道', '难不成', '何必', '凭什么', '不然呢', '还嫌', '(至于|有必要|有意思|懂)(吗|嘛|么)', '懂了(吗|嘛|么)'],
    '听(不|得|)懂*(吗|嘛|么)',
    ...['谁(让|叫|要)(您|你)', '谁说(的|不)', '谁家*(啊|呀|呢)', '关我(们|)(什么|啥)事', '这还用(问|说)'],
    '还要我(们|)(说|怎)',
    ...['说了(多少|几|好几)(遍|次)', '(都|就)说了*还', '还想(怎么|怎样|要什么)', '还要(怎么|怎样)'],
    '(您|你)(到底|究竟)(想|要|买)',
    ...['(催|急)(什么|啥)', '哪有(那么|这么|这样|免费|这种)', '能有什么办法', '(我|我们)(还|)能怎么办'],
    '(您|你)敢*(吗|嘛|么)',
    ...['怎么(还|就)(不|没)', '怎么不(早|提前|先|看|问|说)', '怎么(会|可能)'],
    '为(什么|啥)(不|还|要)(早|提前|先|看|问|说|买|拍|选|下单)',
  ],
  ['怎么会(这|那|出现|发生|有这)', '(催|急)什么时', '不懂的'],
);
/** Reproaches only where the clause goes on to ask. */
const doubt = createFinder(
  [
    ...['不是', '不都是', '不就', '就不能', '(这|那|您|你)还不', '还不(够|算|知道|明白|懂|清楚)'],
    '(您|你)不(知道|明白|懂|清楚)',
    ...['没(有|)(仔细|好好|认真|先)(看|问|读)', '没(有|)看(清|懂|详情|说明|洗标|页面|标题|图|尺码|介绍|规则|吗|嘛)'],
    '没(有|)注意(看|吗|嘛)',
    ...['没(有|)*清楚', '(发|写|说|标|提示|页面|详情)*没(有|)(看到|看见|看懂)'],
    '没(有|)(看到|看见)(我|您|页面|详情|说明|提示|标题|通知)',
    ...['看不懂', '不会(自己|看|百度|搜)'],
  ],
  ['是不是', '要不是', '不是(这|那)(个|款|单|件|张|条|里|样|边)', '不是(同一|一个|一样|本人)', '没有问清楚的'],
);
const asking = /^[^吗嘛么?]{0,18}?(?:[吗嘛]|(?<![什怎这那多])么)/;
/** 不是 and one word before 吗 checks a fact: 不是红色吗. */
const leastAsked = 3;

const told =
  /^不(?:是|都)(?:已经|都|跟|和|给|您|你|在|上面){0,3}(?:说|讲|告诉|提醒|通知|回复|解释|强调)(?:您|你)?[了过]*(?<what>.*?)[吗嘛么]$/;

/** 不是说了7天内发吗 → 跟您再说明一下，7天内发: what was said stays, the reproach goes. */
function explainAgain({ from, to, words }: Place): Fix | undefined {
  const what = told.exec(words)?.groups?.['what'];
  return what === undefined ? undefined : { from, to, replacement: `跟您再说明一下${what === '' ? '' : `，${what}`}` };
}

/** @returns the place stretched to its 吗, or nothing where the clause does not ask */
function asked(draft: Draft, place: Place): Place[] {
  const rest = asking.exec(restOfClause(draft, place))?.[0] ?? '';
  const answered = /[吗嘛]$/.test(place.words);
  if (!answered && (rest === '' || (place.words === '不是' && rest.length < leastAsked))) return [];
  return [{ from: place.from, to: place.to + rest.length, words: place.words + rest }];
}

function report(place: Place): Report {
  const fix = explainAgain(place);
  return { from: place.from, to: place.to, ...(fix && { fix }) };
}

export const rhetoricalQuestion = defineRule({
  id: 'rhetorical_question',
  severity: 'warn',
  name: { zh_CN: '反问顾客', zh_TW: '反問顧客', en: 'Counter-question' },
  why: {
    zh_CN: '反问听起来像在责怪顾客没看、没懂；直接再说明一遍，他会觉得被尊重。',
    zh_TW: '反問聽起來像在責怪顧客沒看、沒懂；直接再說明一遍，他會覺得被尊重。',
    en: 'A counter-question blames the buyer for not reading or not knowing; simply explain once more.',
  },
  source: '客服规范：禁用反问、质问句式',
  gate: [...reproach.gate, ...doubt.gate],
  check: (draft) => [...reproach.find(draft), ...doubt.find(draft).flatMap((place) => asked(draft, place))].map(report),
  examples: {
    bad: [
      { text: '不是说了吗，明天才发', buyer: '今天发货吗' },
      { text: '亲，不是跟您说了48小时内发吗', buyer: '还没发' },
      { text: '详情页不是写得很清楚吗？', buyer: '有几个颜色' },
      { text: '您洗之前没看洗标吗', buyer: '掉色了' },
      { text: '这个价格还嫌贵啊', buyer: '能便宜点吗' },
      { text: '您之前不是申请过退款的吗', buyer: '钱呢' },
      { text: '怎么会收不到呢', buyer: '没收到验证码' },
      { text: '我发给您的没看到吗', buyer: '链接在哪' },
      { text: '难道您没有收到短信？', buyer: '怎么取件' },
      { text: '催什么，到了会通知的', buyer: '快点' },
      { text: '谁让您当时不买大一码的', buyer: '小了' },
      { text: '下单之前就不能先问清楚吗', buyer: '没有配件' },
    ],
    good: [
      '请问您要的是不是这个颜色呢',
      { text: '202611200157 不是这个吗', buyer: '订单号发您了' },
      '您是没有收到货吗？我马上帮您核实',
      '这个页面没有退款按钮吗？麻烦您截图给我看看',
      '怎么会这样呢，实在抱歉，我马上帮您核实',
      '您好，请问还有什么可以帮您的吗',
      '这边没办法收件了吗，需要帮您改个时间吗',
      '这款是不是比之前那款宽松，您试试就知道啦',
      '您看这样安排可以吗',
      '不是的亲，这款没有加绒，您可以看看另一款',
      '您知道怎么申请售后吗？不清楚的话我一步步教您',
    ],
  },
});
