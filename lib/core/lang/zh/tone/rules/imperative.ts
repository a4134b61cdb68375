import { clauseAt, findAll, type Hit, sentenceAt } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix } from '../../../../tone/rule';
import { courtesy, question } from '../words';

const thing = '(?:订单号?|单号|编号|地址|照片|图片|截图|视频|电话|手机号|验证码|姓名|信息|链接|身高|体重|尺码|面单|吊牌|问题|原因|发票)';
const give = '(?:发|给|报|提供|寄|传|拍|说|填|写)';
const back = '(?:过来|来|给我们?|给客服|我|一?下来|清楚|好)';

const order = new RegExp(
  [
    '(?:^|[,，。!;\\s]|您|你|亲|是|都|也|这边|这个|今天|明天|现在)(?<must>必须得?要?)',
    '(?<threat>后果自负|自行承担后果|(?:过期|逾期|否则|不然)(?:就|概|一律|将)?(?:不(?!影响|会|好|然)|取消|作废))',
    '(?<hush>(?:别|不要|不用|甭)(?:再|一直|老是?|总是?)?(?:催|吵|闹|啰嗦|烦)(?:了|我)?)',
    '(?<wait>(?:^|[,，。!;\\s]|您|你|亲|就)等着(?!收|呢|您)|一边等着|慢慢等)',
    '(?<hurry>(?:赶紧|赶快|抓紧|快点|速度|速|马上|立即|立刻)(?:去)?(?:付|拍|下单|确认|退|发(?:我|来|过|给我)|提供|回复|处理掉|买|交|寄回|寄来|取消|申请))',
    '(?<again>(?:退|取消)(?:了|掉|款)?(?:再|后|之后)?(?:重新?)(?:拍|下单|买))',
    `(?<send>(?:把|将)(?:您的|你的)?[^,，。!?\\s]{0,8}?${give}${back}|(?:^|[,，。!\\s]|您|你|亲|的|新|旧)${thing}(?:${give}${back}|报上来|给我)|(?:^|[,，。!\\s])发(?:我|给我|来)(?!的|了|给))`,
    '(?<self>(?:^|[,，。!\\s]|您|你|亲)自己(?:去|先|再)?(?:看|查|找|搜|问|联系|想|算|弄|申请|解决|百度|量|对照))',
    '(?<go>(?:您|你|亲)(?:先)?去(?:再次|重新|再)?(?:拍|买|下单|付款|退|取消|问|找)|(?:您|你|亲)(?:直接|重新)(?:取消|下单|拍|退|拒收|申请|付款|购买)(?=$|[,，。!\\s]))',
    '(?<obey>(?:照|按)(?:着)?我(?:说|讲)的(?:做|来|操作)?|听我的|给我(?:确认|回复|说清楚|讲清楚|等|提供|付|老实)|不许|不准(?!确|时)|(?:您|你)得(?!到|知|出|了|的|以))',
    `(?<bare>^(?:提供|上传|截图|拍照|拍张?照?片?|报|填|退回来|寄回来|说清楚|讲清楚|看清楚|看详情页?|看尺码表?|看说明书?)[^,，。!?\\s哦呢哈呀哟]{0,6}$)`,
  ].join('|'),
  'gm',
);
/** A soft ending makes a request of a bare verb: 发我一下, 发我看看, 拍给我哈. */
const soft = /一下|[发给报拍说填写看选我来供交]下|看看|没|[呢哈哦呀哟啦吧]$/;
const kind = ['must', 'threat', 'hush', 'wait', 'hurry', 'again', 'send', 'self', 'go', 'obey', 'bare'] as const;
/** These sound hard whatever stands around them. */
const always = new Set<string>(['threat', 'hush', 'wait']);
/** 必须…才可以 stays an order: what is possible after it is no courtesy. */
const asking = /(?<!申)请|麻烦|辛苦|建议/;
/** A particle at the end does not soften these. */
const firm = new Set<string>(['must', 'hurry', 'obey', 'again']);
/** The speaker's own haste, and what a machine or a form must do, are no commands. */
const ownDoing = /只有|只能|需要|要$|(?:我们?|咱们?|这边|给您|帮您|为您|客服|小妹|妹子|小二|仓库|系统|站点|快递|厂家|专员)(?:会|就|也|都|先|再|这)*$/;

const kindOf = (hit: Hit): string => kind.find((name) => hit.group(name) !== '') ?? '';

function isCommand(draft: Draft, hit: Hit): boolean {
  const name = kindOf(hit);
  if (always.has(name)) return true;
  const clause = clauseAt(draft, hit);
  if (name !== 'must' && ownDoing.test(draft.folded.slice(clause.from, hit.from))) return false;
  const polite = name === 'must' ? asking : courtesy;
  if (polite.test(sentenceAt(draft, hit).words) || question.test(clause.words)) return false;
  return firm.has(name) || !soft.test(clause.words);
}

/** Rewrites where one wording is safe: commands that ask for an action become requests. */
function request(draft: Draft, hit: Hit): Fix | undefined {
  const { from, to, group } = hit;
  switch (kindOf(hit)) {
    case 'must':
      return { from: to - group('must').length, to, replacement: '需要麻烦您' };
    case 'hush':
      return { from, to, replacement: '请您放心' };
    case 'send':
    case 'again':
    case 'go': {
      const start = from + (/^[,，。!\s]/.test(draft.text.slice(from, to)) ? 1 : 0);
      const asked = draft.text.slice(start, to).replace(/^[您你亲]/, '');
      const ends = clauseAt(draft, hit).to === to;
      return { from: start, to, replacement: `麻烦您${asked}${ends ? '一下' : ''}` };
    }
    default:
      return undefined;
  }
}

export const imperative = defineRule({
  id: 'imperative',
  severity: 'warn',
  name: { zh_CN: '命令口气', zh_TW: '命令口氣', en: 'Commanding' },
  why: {
    zh_CN: '顾客听到的是被使唤、被催促；换成“麻烦您…一下”“建议您…”，同样的事他更愿意配合。',
    zh_TW: '顧客聽到的是被使喚、被催促；換成「麻煩您…一下」「建議您…」，同樣的事他更願意配合。',
    en: 'The buyer feels ordered about; ask or recommend, and the same thing gets done gladly.',
  },
  source: '客服规范：用请求、建议代替命令',
  gate: [
    ...['必须', '后果自负', '自行承担', '过期', '逾期', '否则', '不然', '(别|要|用|甭|再|一直|老|是|总)(催|吵|闹|烦|啰嗦)'],
    ...['等着', '慢慢等', '赶紧', '赶快', '抓紧', '快点', '速', '马上', '立即', '立刻', '(退|取消)*(拍|下单|买)'],
    ...['把', '将', '发(我|给我|来|过来)', `(给|报|提供|填|写|拍|说|传|寄)(我|来|过来|给我|下来|清楚|好|给客服)`, '报上来', '自己', '(您|你|亲)(直接|重新)', '去*(拍|买|下单|付款|退|取消|问|找)'],
    ...['我(说|讲)的', '听我的', '给我', '不许', '不准', '(您|你)得'],
    ...['提供', '上传', '截图', '拍照', '拍*照', '报', '填', '退回', '寄回', '说清楚', '讲清楚', '看清楚', '看(详情|尺码|说明)'],
  ],
  check: (draft) =>
    findAll(draft, order)
      .filter((hit) => isCommand(draft, hit))
      .map((hit) => {
        const fix = request(draft, hit);
        return { from: hit.from, to: hit.to, ...(fix && { fix }) };
      }),
  examples: {
    bad: [
      { text: '把图片发来', buyer: '收到是坏的' },
      { text: '退了重拍', buyer: '我拍错颜色了' },
      { text: '必须今天确认收货', buyer: '我还没试' },
      { text: '别催了，在路上', buyer: '怎么还没到' },
      { text: '等着，还没发', buyer: '发货了吗' },
      { text: '赶紧付款，马上没货了', buyer: '我再想想' },
      { text: '订单号发我', buyer: '帮我查一下' },
      { text: '您自己去看物流', buyer: '到哪了' },
      { text: '过期不退', buyer: '我下周再寄行吗' },
      { text: '提供订单号', buyer: '查一下快递' },
      { text: '您去重新拍一单', buyer: '地址错了' },
      { text: '照我说的做', buyer: '还是不行' },
    ],
    good: [
      '麻烦您把图片发来一下，我帮您看看',
      '请您退了重拍一单，我这边给您改价',
      '您先别着急，我马上帮您核实',
      '订单号发我一下哦，我帮您查',
      '建议您取消后重新下单，优惠会更多',
      '拍两件就可以享受折扣哦',
      '我马上给您申请退款',
      '您可以自己选喜欢的颜色',
      '亲，这边赶紧帮您催一下仓库',
      '您留意查收一下，有问题随时找我',
      '收货后请务必当面验货哦',
      '您看看，喜欢再拍，不着急的',
    ],
  },
});
