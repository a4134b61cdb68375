/** What an agent's message promises: an answer, a look, a step of their own; never what courier, bank or buyer will do. */
import type { Promised } from '../../../follow-up/words';
import { fold } from '../../../text/fold';
import { timesIn, type TimeWords } from './times';

const you = '[您你]';
/** An answer, or work towards it. */
const ours = new RegExp(
  `(?:回[复覆]|答复|回电|反馈|告知|联系|通知|告诉)(?!我|一?下我)|回到?${you}|回来(?!了)|走开(?=.{0,3}\\d)|向${you}说明|给${you}.{0,6}(?:结果|答案|说法|准信|消息|方案|处理|退款|补|安排(?!发|寄))|结果|查(?:一?下|询|好|清|明)|核[实对]|确认|跟进|处理|解决|办[好理]|登记|申请|提交|退[款给]|补[发寄偿]|改好|备注|[问看]一?[下看问]|催一?下`,
);
/** What others do, or the buyer. */
const others = new RegExp(
  `到货|送[达到]|送货|派送|配送|派件|签收|到账|发[货走]|发出|寄出|出库|揽收|[付支]款?|下单|拍下|拍|到${you}|打给|回复我|告诉我|联系我|通知我|发我|开[始抢]|结束|截止|恢复|上架|补货|到$|到[哦呢哈啦]|送|再试|生效|更新|方便|无理由|周期|时效|审核|可以申请|无法|不能|${you}(?:可以|能)|建议${you}|取件`,
);
const reply = new RegExp(
  `(?:回[复覆]|答复|反馈|告知|联系|通知|告诉)(?:${you})?(?!我)|回到?${you}|回来|向${you}说明|给${you}.{0,6}(?:结果|答案|说法|准信|答复)`,
);
const someoneElse = /快递|物流|包裹|派件员|配送员|骑手|师傅|银行|平台|系统|官方|厂家|商品|活动|仓库/;
const we = /我|咱|这边|[帮为][您你]|客服|同事|专员|主管|售后/;

/** The buyer's own words, and what hangs on an event that has no date. */
const quoted = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|‘[^’]*’/g;
/** 10 分钟内 is one word, though agents part sentences with blanks. */
const besideDigits = /(?<=\d) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\d)/gu;
const buyerSaid = /^(?:[您你](?:刚才|刚刚|之前|前面|上次)?(?:说|问|讲|提到)|之前(?:的)?客服)/;
const onEvent = /(?:到货|有货|补货|上架|降价|入库)(?:了|后|之后|以后|的?时候)/;
/** Over already, or denied. */
const over =
  /(?:不用|不必|无需|别)(?:再)?(?:稍?等|担心)|(?:查|看|问|核实|确认|处理|联系|回复|申请|反馈|办|弄|改)(?:到|过|好|询到)?了(?!解)|已经?(?:[帮为给][您你])?(?:查|核实|确认|处理|联系|回复|反馈|登记|申请|提交|备注|退)/;

const fillers =
  /[?的了哦呢哈啦吧呀啊嘛噢亲您你我在就会可以给能要请麻烦大概预计最晚最迟最多差不多应该左右之内以前这边这里一般]+/g;

const waiting = '(?:到货|快递|发货|补货|上架|活动|物流|派送|收货|[一二两三几\\d]天)';
const soon = [
  new RegExp(`稍[等候](?!.{0,3}${waiting})`),
  /(?:请|[您你]|麻烦|先)?等(?:我)?(?:一下|一会儿?|下)(?=[哈哦呢啊啦吧亲呀]*$)|等我(?:一?下|[查看问])/,
  /(?:正在|马上|这就|立刻|立即|现在|我去|这边)(?:就|去|来|先|再|帮[您你]|为[您你]|给[您你])*(?:查|核[实对]|看|问|确认|联系|催|处理|跟进)(?!.?[了过到])/,
  /(?:[帮为给][您你]|我)(?:就|去|来|先|再|马上)*(?:查|核[实对]|问|确认|催|看)(?:一?下|询|看|问|证)?(?=[哈哦呢啊啦吧亲呀]*$)|(?:[帮为给][您你]|我)(?:就|去|来|先|再|马上)*(?:查|核[实对]|问|确认|催|看)(?:一下|下)(?!了)/,
];
const answer = '(?:给[您你])?(?:回[复覆您你]|答复|联系|告诉|通知|反馈|告知)';
const link = '(?:再|就|马上|立刻|第一时间|会|来|及时|给[您你]|跟[您你]|和[您你]|在这里|,)*';
const later = [
  new RegExp(
    `(?:核[实对]|确认|查|问|看|处理|弄)(?:清楚?|好|完|到|明白)?(?:结果)?(?:了|[之以]?后|完)?${link}${answer}(?!我)`,
  ),
  new RegExp(`(?:晚一?[点些]|稍后|一会儿?|等下|待会儿?|回头|稍晚)${link}(?:${answer}|处理|查|看|核实)`),
  new RegExp(`有(?:了)?(?:结果|消息|进展|回[复覆]|更新|新?情况)(?:了|后)?${link}${answer}(?!我)`),
];
/** The buyer is asked for something first: until it comes, nothing runs. */
const asksBuyer = new RegExp(
  `(?:麻烦|劳烦|辛苦|请|方便)(?:${you})?(?!稍|耐心|等|放心|留意|谅解|理解).{0,8}(?:发|提供|告诉|说|拍|截|留下|写|描述|付)|(?:发|提供|告诉|说|截图|拍|写|传)(?:一?[下张]|给|过来)*给?我|给我看|^${you}(?:先)?(?:发|提供|拍|付|下单)|(?:拍下|付款|下单)后`,
);

/** The buyer may do it later themselves. */
const theirs = /[您你](?:可以|能|也|再)|^[您你](?:看|现在|直接|去|自己)|建议[您你]/;

const mostPromises = 3;

/** Whether the words of one breath are about what we do ourselves. */
function isOurs(clause: string): boolean {
  if (!ours.test(clause)) return false;
  if (someoneElse.test(clause) && !we.test(clause)) return false;
  return !others.test(clause) || reply.test(clause) || (/补[发寄]|退款/.test(clause) && !/到账|打给/.test(clause));
}

const isBare = (clause: string, { from, to }: TimeWords): boolean =>
  (clause.slice(0, from) + clause.slice(to)).replace(fillers, '').length <= 1;

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((each) => each.test(text));

/**
 * Reads one message of an agent.
 * @param text as sent
 * @param at when it was sent, ms since the epoch
 * @returns at most three promises, each with another time; vague ones only where no time is named
 */
export function promisesIn(text: string, at: number): Promised[] {
  const clauses = fold(text)
    .replace(quoted, '')
    .replace(besideDigits, '')
    // A question stays one: what comes after it waits for the buyer's answer.
    .replaceAll('?', '?,')
    .split(/[,。!;、~…\s]+/)
    .filter((clause) => clause !== '' && !buyerSaid.test(clause));
  const about = clauses.map((clause) => ({
    clause,
    ours: isOurs(clause) && !over.test(clause) && !onEvent.test(clause),
    vague:
      !over.test(clause) &&
      !onEvent.test(clause) &&
      !theirs.test(clause) &&
      !(someoneElse.test(clause) && !we.test(clause)),
  }));
  const works = about.some((one) => one.ours || (one.vague && matches([...soon, ...later], one.clause)));
  const timed = about.flatMap(({ clause, ours: own }) =>
    timesIn(clause, at).filter(
      (time) => own || (isBare(clause, time) && (works || (time.limits && clauses.length === 1))),
    ),
  );
  if (timed.length > 0) {
    const dues = new Map(timed.map(({ kind, due }) => [due, { kind, due }] as const));
    return [...dues.values()].slice(0, mostPromises);
  }
  const asked = clauses.findIndex((clause) => clause.endsWith('?') || asksBuyer.test(clause));
  const vague = about.filter((one, place) => one.vague && (asked === -1 || place < asked));
  // An answer after the look may be told in the next breath: 我去核实，核实好回复您.
  const whole = vague.map(({ clause }) => clause).join(',');
  if (matches(later, whole)) return [{ kind: 'later', due: null }];
  return vague.some(({ clause }) => matches(soon, clause)) ? [{ kind: 'soon', due: null }] : [];
}
