/** Promises in a draft: how sure, for when, of what, and who really decides it. */
import { type Place, restOfClause } from '../../../tone/patterns';
import type { Draft } from '../../../tone/rule';

const sure = '一定|肯定|绝对|百分百|百分之百|100%|必定|必|保证|保准|准';
const day = '今天|今晚|今日|明天|明早|明晚|明日|后天|当天|次日|隔天';
const span = '马上|立马|年前|节前|月底前?|[\\d一二三两几]{1,3}(?:天|日|号|点|小时|分钟|个?工作日)之?(?:内|前)?';

/** What is promised, by who decides it; an answer is the shop's own. */
const deeds = {
  carrier: '送到|送达|到货|到达|到您|收到|派送到|配送到|派送|配送|拿到|到',
  stock: '发出|发货|发走|寄出|出库|送货',
  bank: '到账|退款|退到|退给|退回|返还|打给|退',
  review: '审核通过|通过|批准|申请|办下来|办好|办妥',
  answer: '回复|答复|联系您|回电|处理好|解决|搞定|修好|处理结果|出票|补发|补寄|赔|有货|补货|不涨价|不降价',
};
const deciders: Record<string, string> = { bank: '银行实际到账时间', review: '审核结果', answer: '' };
const carriers = '快递实际配送';

const all = Object.values(deeds).join('|');

/** Patterns: a sure word or a date, and what is promised. */
export const promiseWords = [
  `(${sure})*(${all})`,
  `(${day})*(${deeds.carrier})`,
  `(天|晚|日|早|内|前|时|钟|马上|立马)就*(${all})`,
];

const deedAtEnd = new RegExp(
  `(?:${Object.entries(deeds)
    .map(([kind, words]) => `(?<${kind}>${words})`)
    .join('|')})$`,
);
const link = '[能会就给帮为是都有把让在亲您你退送发派配寄人]|可以|咱们?|我们?|专员|客服|一个|满意的';
const headAtEnd = new RegExp(
  `(?<early>${day}|${span})?(?<sure>就?(?:${sure})|就)?(?<can>会|能|可以)?(?:在?(?<late>${day}|${span}))?(?<link>(?:${link}){0,6})$`,
);
/** Date, sure word and what links them to the deed fit into this many code units. */
const reach = 16;
const isDay = new RegExp(`^(?:${day})$`);
const onlyParticles = /^[的哦呢哈啦了亲]*(?:$|[\s,，。!~…])/;

export interface Promised {
  /** UTF-16 code units, end exclusive, from the date or sure word to the deed. */
  from: number;
  to: number;
  /** Where the words of how sure end, and where those of the deed begin. */
  sureTo: number;
  deedFrom: number;
  /** As typed, '' when no date is given. */
  when: string;
  /** What stands between the sure words or the date and the deed, as typed: 给您. */
  link: string;
  /** Who or what decides, '' when the shop does. */
  decides: string;
}

/** @param place of one of {@link promiseWords}; @returns the promise, or null where nothing is said for certain */
export function parsePromise(draft: Draft, place: Place): Promised | null {
  const deed = deedAtEnd.exec(place.words);
  if (!deed) return null;
  const deedFrom = place.from + deed.index;
  const start = Math.max(0, deedFrom - reach);
  const head = headAtEnd.exec(draft.folded.slice(start, deedFrom));
  const { early = '', sure: certain = '', can = '', late = '', link: linked = '' } = head?.groups ?? {};
  const kind = Object.keys(deeds).find((each) => deed.groups?.[each] !== undefined) ?? '';
  const dateOnly = isDay.test(early) && kind === 'carrier' && onlyParticles.test(restOfClause(draft, place));
  const isCertain = certain === '就' || certain === '' ? early !== '' && (certain !== '' || dateOnly) : true;
  if (!head || !isCertain) return null;

  const from = start + head.index;
  const linkFrom = deedFrom - linked.length;
  const lateFrom = linkFrom - late.length;
  return {
    from,
    to: place.to,
    deedFrom,
    sureTo: from + early.length + certain.length + can.length,
    when: draft.text.slice(from, from + early.length) || draft.text.slice(lateFrom, linkFrom),
    link: can + draft.text.slice(linkFrom, deedFrom),
    decides: deciders[kind] ?? carriers,
  };
}
