import { clauseAt, type Place, sentenceAt } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix, type Report } from '../../../../tone/rule';
import { bare, firm, harsh, plain } from '../commands';
import { courtesy, question } from '../words';

/** A soft ending makes a request of a bare verb: 发我一下, 发我看看, 拍给我哈. */
const soft = /一下|下$|[发给报拍说填写看选我来供交]下|看看|[呢哈哦呀哟啦吧]$/;
/** So does saying what it is for: 把数量发我，我按总数算. */
const purpose = /^[^,，。!?;\s]*[,，\s]+(?:我|这边|小妹|小二|咱|[帮给为]您)/;
/** The shop's own doing, or the only way left, is no command. */
const ownDoing =
  /(?:我们?|咱们?|这边|[给帮为]您|客服|小妹|妹子|小二|仓库|系统|站点|快递|厂家|专员|要)(?:会|就|也|都|先|再|这)*$|只有|只能|需要|无法|不用/;
/** 必须…才可以 stays an order: what is possible after it is no courtesy. */
const polite = /(?<!申)请|麻烦|辛苦|建议/;
/** A bare verb with more behind it tells how something is done. */
const longestBare = 8;

const isOwn = (draft: Draft, place: Place): boolean =>
  ownDoing.test(draft.folded.slice(clauseAt(draft, place).from, place.from));

function isFirm(draft: Draft, place: Place): boolean {
  const sentence = sentenceAt(draft, place).words;
  if (place.words === '必须') return !polite.test(sentence);
  return !courtesy.test(sentence) && !isOwn(draft, place) && !question.test(clauseAt(draft, place).words);
}

/** 那边发过来的 and 在家等着 tell: only words with 您, 把, 自己 or 去 before them command inside a clause. */
const isTold = (draft: Draft, place: Place): boolean =>
  /^[^您你亲把将自去]/.test(place.words) &&
  !/^(?:[您你亲](?:[的把]|们的)?|那您|新的?|旧的?|原来?的?)?$/.test(
    draft.folded.slice(clauseAt(draft, place).from, place.from),
  );

const isPlain = (draft: Draft, place: Place): boolean =>
  !isTold(draft, place) &&
  isFirm(draft, place) &&
  !soft.test(clauseAt(draft, place).words) &&
  !purpose.test(draft.folded.slice(place.to));

function isBare(draft: Draft, place: Place): boolean {
  const { from, to } = sentenceAt(draft, place);
  return from === place.from && to - from <= longestBare && isPlain(draft, place);
}

const mark = ({ from, to }: Place): Report => ({ from, to });

/** 退了重拍 → 麻烦您退了重拍一下; 订单号发我 → 麻烦您把订单号发我一下. */
function ask(draft: Draft, place: Place): Fix {
  const words = draft.text.slice(place.from, place.to).replace(/^[那您你亲]+/, '');
  const lead = /^[把将发给去先退取]/.test(words) ? '麻烦您' : '麻烦您把';
  const atEnd = clauseAt(draft, place).to === place.to;
  return { from: place.from, to: place.to, replacement: `${lead}${words}${atEnd ? '一下' : ''}` };
}

/** 必须今天确认 → 需要麻烦您今天确认, 你必须 → 麻烦您; what hurries or threatens has no safe wording. */
function askFirm(draft: Draft, place: Place): Report {
  if (place.words === '必须') {
    const addressed = /[您你]$/.test(draft.folded.slice(0, place.from));
    const from = addressed ? place.from - 1 : place.from;
    return { from, to: place.to, fix: { from, to: place.to, replacement: addressed ? '麻烦您' : '需要麻烦您' } };
  }
  return /^[退取]/.test(place.words) ? { ...mark(place), fix: ask(draft, place) } : mark(place);
}

/** 把图片发来 → 麻烦您把图片发来一下; 自己去看 stays unkind with any word before it. */
const askPlain = (draft: Draft, place: Place): Report =>
  place.words.includes('自己') ? mark(place) : { ...mark(place), fix: ask(draft, place) };

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
  gate: [harsh, firm, plain, bare].flatMap(({ gate }) => gate),
  check: (draft) => [
    ...harsh
      .find(draft)
      .filter((place) => !isTold(draft, place))
      .map(mark),
    ...firm.find(draft).flatMap((place) => (isFirm(draft, place) ? [askFirm(draft, place)] : [])),
    ...plain.find(draft).flatMap((place) => (isPlain(draft, place) ? [askPlain(draft, place)] : [])),
    ...bare
      .find(draft)
      .filter((place) => isBare(draft, place))
      .map(mark),
  ],
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
      '您把件数发我，我帮您算一下总价',
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
