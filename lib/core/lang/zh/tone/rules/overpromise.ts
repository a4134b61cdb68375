import { clauseAt, createFinder, type Place } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import { parsePromise, type Promised, promiseWords } from '../promise';
import { hedge, question } from '../words';

const { gate, find } = createFinder(promiseWords, [
  '(不|没|未)(一定|必|准|保证)',
  '一定要',
  '必(须|要|备)',
  '(不|未|何|务|想|势)必',
  '(标|批|允|获|对|瞄|看|拿|说|精|水|基|核)准',
  '准(时|备|确)',
  '到(时候|店|底|位)',
]);

/** Trying hard is no promise, and neither is saying that none can be given. */
const trying =
  /尽|努力|加紧|争取|第一时间|全力|优先|认真|严肃|用心|[不没无未难][^,。]{0,6}(?:保证|一定|肯定|确保)|如果|要是|需要?一定|最快|最早|显示|查询|让|(?<!申)请/;

function isOpen(draft: Draft, place: Place): boolean {
  const clause = clauseAt(draft, place);
  return [hedge, trying, question].some((words) => words.test(clause.words + draft.folded.charAt(clause.to)));
}

/** 明天一定到 → 正常情况下明天能到，具体以快递实际配送为准: the rest of the clause stays as typed. */
function leaveOpen({ text }: Draft, promised: Promised, clauseTo: number): Report {
  const { from, to, sureTo, when, link, decides } = promised;
  if (decides === '') return { from, to, fix: { from, to: sureTo, replacement: `${when}会尽快` } };
  const can = /[能会]|可以/.test(link) ? '' : '能';
  const deed = text.slice(promised.deedFrom, clauseTo);
  return {
    from,
    to,
    fix: { from, to: clauseTo, replacement: `正常情况下${when}${can}${link}${deed}，具体以${decides}为准` },
  };
}

export const overpromise = defineRule({
  id: 'overpromise',
  severity: 'warn',
  name: { zh_CN: '过度承诺', zh_TW: '過度承諾', en: 'Overpromise' },
  why: {
    zh_CN: '到货、退款、审核都不由您决定，说“一定”，晚一天就成了骗人；给正常时效，并说明以谁为准。',
    zh_TW: '到貨、退款、審核都不由您決定，說「一定」，晚一天就成了騙人；給正常時效，並說明以誰為準。',
    en: 'Carriers, banks and reviewers decide; a sure date that slips makes you a liar, so give the usual time and say who decides.',
  },
  source: '客服规范：不承诺时效和结果；平台规则：违背承诺有处罚',
  gate,
  check: (draft) =>
    find(draft).flatMap((place) => {
      const promised = isOpen(draft, place) ? null : parsePromise(draft, place);
      return promised ? [leaveOpen(draft, promised, clauseAt(draft, place).to)] : [];
    }),
  examples: {
    bad: [
      { text: '明天一定到', buyer: '明天能到吗' },
      { text: '保证后天送到您手上', buyer: '后天要用' },
      { text: '放心，今天肯定给您退到账', buyer: '钱什么时候退' },
      { text: '肯定给您审核通过的', buyer: '能过吗' },
      { text: '下单明天就能收到哦', buyer: '多久到' },
      { text: '明天能到的哦', buyer: '啥时候能到' },
      { text: '一定会在年前到的', buyer: '过年前能收到吗' },
      { text: '10分钟内一定给您答复', buyer: '快点处理' },
      { text: '亲，三天内绝对发货', buyer: '几天发货' },
      { text: '能下单就一定能送达', buyer: '我这里送吗' },
      { text: '我百分百给您申请下来', buyer: '能赔吗' },
    ],
    good: [
      '正常情况下明天可以送到，具体以快递实际配送为准',
      '预计今天发出，发出后第一时间通知您',
      '我们一定会尽快给您发货的',
      '不一定明天能到，要看当地派送情况',
      '这个没办法给您保证明天送到，实在抱歉',
      '退款一般1-3个工作日到账，您留意一下',
      '请您保证商品完好再寄回来哦',
      '您明天能收货吗，我备注一下',
      '一定帮您跟进，有消息马上告诉您',
      '收到货以后有问题随时联系我们',
      '这款包邮到家的哦',
    ],
  },
});
