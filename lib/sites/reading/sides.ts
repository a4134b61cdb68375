/** Who wrote a message. What is doubtful is nobody's: a wrong side would answer the wrong person. */
import type { Side } from '../../core/model/conversation';
import type { Selectors, SiteProfile } from '../../core/site/profile';
import { find, rankOf, textOf } from './query';

/** A time as it stands behind a sender's name: `2-22 18:55:21`, `2026-02-22 18:55`, `18:55`. */
const time =
  /^\s*(?:(?:\d{4}[-/.年])?(?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?)?\s*\d{1,2}:\d{2}(?::\d{2})?$/;

/** @returns each row's side. @param buyer the open conversation's name, for pages that tell senders by their names */
export function sidesOf(profile: SiteProfile, rows: readonly Element[], buyer: string | null): Side[] {
  const marked = rows.map((row) => markedSide(profile, row, buyer));
  // What has no mark is the other side's only on a page whose marks we still know.
  const sure = new Set(marked);
  return marked.map((side, at) => {
    if (side !== 'unmarked') return side;
    const row = rows[at];
    const given = profile.unmarked?.side ?? 'agent';
    const other = given === 'buyer' ? 'agent' : 'buyer';
    return row && sure.has(other) && mayBe(profile, row) ? given : 'system';
  });
}

const mayBe = ({ unmarked, sender }: SiteProfile, row: Element): boolean =>
  unmarked ? find(row, unmarked.message) !== null : sender !== undefined && textOf(find(row, sender)) !== '';

function markedSide(profile: SiteProfile, row: Element, name: string | null): Side | 'unmarked' {
  if (profile.system && find(row, profile.system)) return 'system';
  if (profile.sender && name !== null) {
    const head = textOf(find(row, profile.sender));
    return head.startsWith(name) && time.test(head.slice(name.length)) ? 'buyer' : 'unmarked';
  }
  const rank = (selectors: Selectors | undefined): number => (selectors ? rankOf(row, selectors) : Infinity);
  const [buyer, agent] = [rank(profile.buyer), rank(profile.agent)];
  if (buyer === agent) return buyer === Infinity ? 'unmarked' : 'system';
  return buyer < agent ? 'buyer' : 'agent';
}
