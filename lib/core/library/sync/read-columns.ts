/** Registers out of columns. */
import { emptyPhrase } from '../phrase';
import type { Register, Version } from '../register';
import { createReader } from './bytes';
import { columnNames, kinds, sums } from './columns';
import { decodeTexts } from './text-codes';

/**
 * @param bytes as `writeColumns` gave them; zero bytes after them do no harm
 * @returns what may be registers: whether their values are phrases is still to be checked
 * @throws RangeError or SyntaxError for bytes that are no such columns
 */
export function readColumns(bytes: Uint8Array): Register<unknown>[] {
  const all = createReader(bytes);
  const [registers, devices, labels, ...lengths] = Array.from({ length: 3 + columnNames.length }, all.take);
  const columns = lengths.map((length) => createReader(all.takeBytes(length)));
  const [ids, counts, times, kindsOf, titles] = columns;
  if (!ids || !counts || !times || !kindsOf || !titles) throw new RangeError('short');
  const texts = decodeTexts(bytes.subarray(all.at()));
  let next = 0;
  const text = (): string => known(texts[next++]);
  const deviceTexts = texts.slice(next, (next += devices ?? 0));
  const labelTexts = texts.slice(next, (next += labels ?? 0)).map((label): unknown => JSON.parse(label));
  const idAfter = sums();
  const countAfter = sums();
  const timeAfter = sums();

  const readValue = (id: string): unknown => {
    const kind = kindsOf.take();
    if (kind === kinds.deleted) return null;
    if (kind === kinds.other) return JSON.parse(text());
    const label = labelTexts[kindsOf.take()];
    const wordings = titles.take();
    const begins = titles.take();
    const explicit = begins === 0 ? text() : '';
    const variants = Array.from({ length: Math.min(wordings, texts.length) }, text);
    const title = begins === 0 ? explicit : (variants[0] ?? '').slice(0, begins);
    return Object.assign({}, emptyPhrase, label, { id, title, variants });
  };

  return Array.from({ length: Math.min(registers ?? 0, bytes.length) }, (): Register<unknown> => {
    const owner = ids.take();
    const maker = owner === 0 ? null : known(deviceTexts[owner - 1]);
    const number = maker === null ? 0 : idAfter(maker, ids.takeSigned());
    const id = maker === null ? text() : `${maker}.${number}`;
    const versions: Version<unknown>[] = [];
    const seen: Record<string, number> = {};
    const listed = counts.take();
    const unsaid = counts.take();
    for (let at = 0; at < listed; at++) {
      const device = known(deviceTexts[counts.take()]);
      const difference = counts.takeSigned();
      const count = device === maker ? number + difference : countAfter(device, difference);
      versions.push({ device, count, at: timeAfter('', times.takeSigned()), value: readValue(id) });
      seen[device] = Math.max(seen[device] ?? 0, count);
    }
    for (let at = 0; at < unsaid; at++) seen[known(deviceTexts[counts.take()])] = counts.take();
    return { id, versions, seen };
  });
}

function known(text: string | undefined): string {
  if (text === undefined) throw new RangeError('unknown');
  return text;
}
