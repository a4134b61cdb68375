/** Two readings of one list laid over each other: which messages are the same ones. */

/** The least share of the overlap that must agree. An edited or recalled message is no other conversation. */
const leastShare = 0.6;

/**
 * @param before fingerprints of the messages read last, oldest first
 * @param now of the messages read now
 * @returns for each message of now its place in before, or null for one that was not there; null when nothing agrees:
 *   another conversation, or another end of the same
 */
export function align(before: readonly string[], now: readonly string[]): (number | null)[] | null {
  let best = 0;
  let by: number | null = null;
  // Most often nothing has moved, or a message has come: those are looked at first.
  for (const shift of shiftsOf(before.length, now.length)) {
    const from = Math.max(0, -shift);
    const to = Math.min(now.length, before.length - shift);
    let same = 0;
    for (let at = from; at < to; at++) if (now[at] === before[at + shift]) same++;
    if (same > best && same >= leastShare * (to - from)) [best, by] = [same, shift];
    if (best === Math.min(before.length, now.length)) break;
  }
  if (by === null) return null;
  const shift = by;
  return now.map((_, at) => (at + shift >= 0 && at + shift < before.length ? at + shift : null));
}

function shiftsOf(before: number, now: number): number[] {
  const shifts: number[] = [];
  for (let shift = -now + 1; shift < before; shift++) shifts.push(shift);
  return shifts.toSorted((a, b) => Math.abs(a) - Math.abs(b));
}
