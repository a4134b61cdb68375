import { clauseAt, findAll, type Hit } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix } from '../../../../tone/rule';
import { hedge, question } from '../words';

const sure = ['一定', '肯定', '绝对', '百分百', '百分之百', '100%', '必定', '必', '保证', '保准', '准'];
const day = ['今天', '今晚', '今日', '明天', '明早', '明晚', '明日', '后天', '当天', '次日', '隔天'];
const span = '马上|立马|年前|节前|月底前?|[\\d一二三两几]{1,3}(?:天|日|号|点|小时|分钟|个?工作日)之?(?:内|前)?';
const arrive = '(?:送到|送达|到货|到达|到您|收到|派送到?|配送到?|配送|拿到|发出|发货|发走|寄出|出库|送货|到(?!时候?|店|底|位))';
const money = '(?:到账|退款|退到|退给|退回|返还|打给|退)';
const verdict = '(?:审核通过|通过|批准|申请(?:下来|成功)?|办下来|办好|办妥)';
const answer = '(?:回复|答复|联系您|给您回电|处理好|解决好?|搞定|修好|满意的?(?:处理|答复|结果)|出票|补发|补寄|赔|换(?!货)|有货|补货|最低价|不涨价|不降价)';
const deed = `(?:(?<arrive>${arrive})|(?<money>${money})|(?<verdict>${verdict})|(?<answer>${answer}))`;
const link = '(?:能|会|可以|就|给|帮|为|是|都|有|把|让|在|亲|您|你|咱们?|我们?|专员|客服|人){0,6}';
const certain = sure.join('|');
const when = `${day.join('|')}|${span}`;

const promise = new RegExp(
  `(?<before>(?:${certain})(?:会|能)?在?)?(?<when>${when})?(?<after>${certain}|就)?(?<link>${link})${deed}`,
  'g',
);
/** What a carrier does; when the shop itself sends is its own to say. */
const carried = /^(?:送|到|派|配|收)/;
/** Trying hard is no promise, and neither is saying that none can be given. */
const trying = /尽|努力|加紧|争取|第一时间|全力|优先|认真|严肃|用心|(?:不|没|无|未|难)[^,。]{0,6}(?:保证|一定|肯定|确保)|如果|要是|需要?一定|最快|最早|显示|查询|让|(?<!申)请/;

const particles = /^[的哦呢哈啦了亲]*$/;

/** Certain is what says 一定, or sets a date that others must keep: 明天就到, 明天能到哦. */
function isCertain({ folded }: Draft, { to, group }: Hit, clauseTo: number): boolean {
  if (group('before') !== '' || (group('after') !== '' && group('after') !== '就')) return true;
  if (group('when') === '') return false;
  const onlyDate = day.includes(group('when')) && carried.test(group('arrive')) && particles.test(folded.slice(to, clauseTo));
  return group('after') === '就' || onlyDate;
}

/** 明天一定到 → 正常情况下明天能到，具体以快递实际配送为准: the rest of the clause stays as typed. */
function leaveOpen({ text }: Draft, hit: Hit, clauseTo: number): Fix {
  const { group } = hit;
  const rest = hit.from + ['before', 'when', 'after'].reduce((sum, name) => sum + group(name).length, 0);
  // 就一定 → 正常情况下: the 就 before it would be left hanging.
  const from = text.charAt(hit.from - 1) === '就' ? hit.from - 1 : hit.from;
  if (group('answer') !== '') return { from, to: rest, replacement: `${group('when')}会尽快` };
  const whenFrom = hit.from + group('before').length;
  const when = text.slice(whenFrom, whenFrom + group('when').length);
  const can = /能|会|可以/.test(group('link')) ? '' : '能';
  const decides = group('money') !== '' ? '银行实际到账时间' : group('verdict') !== '' ? '审核结果' : '快递实际配送';
  const kept = text.slice(rest, clauseTo);
  return { from, to: clauseTo, replacement: `正常情况下${when}${can}${kept}，具体以${decides}为准` };
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
  gate: [...sure, `(${day.join('|')})*(到|配送|派送|送达)`, '(天|晚|早|日|马上|内|前|时|钟)就'],
  check: (draft) =>
    findAll(draft, promise).flatMap((hit) => {
      const clause = clauseAt(draft, hit);
      const asks = question.test(clause.words + draft.folded.charAt(clause.to));
      if (!isCertain(draft, hit, clause.to) || asks || hedge.test(clause.words) || trying.test(clause.words)) return [];
      return [{ from: hit.from, to: hit.to, fix: leaveOpen(draft, hit, clause.to) }];
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
