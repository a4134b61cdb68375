/** Registers into columns. */
import { emptyPhrase, type Phrase } from '../phrase';
import type { Register } from '../register';
import { type ByteWriter, createWriter } from './bytes';
import { columnNames, differences, kinds, ownId } from './columns';
import { encodeTexts } from './text-codes';

/** Distinct texts by number, in the order in which they came. */
function createTable(): { texts: string[]; numberOf: (text: string) => number } {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

const isPhrase = (value: unknown, id: string): value is Phrase =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  value.id === id &&
  'title' in value &&
  typeof value.title === 'string' &&
  'variants' in value &&
  Array.isArray(value.variants) &&
  value.variants.every((text) => typeof text === 'string');

/** Everything of a phrase but its id and texts, as JSON; what an empty phrase has too is left out. */
function labelOf({ id: _id, title: _title, variants: _variants, ...rest }: Phrase): string {
  const empty: Record<string, unknown> = emptyPhrase;
  const said = Object.entries(rest).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(empty[name]));
  return JSON.stringify(Object.fromEntries(said));
}

/** @returns bytes, not yet deflated */
export function writeColumns(registers: readonly Register<unknown>[]): Uint8Array {
  const columns = Object.fromEntries(columnNames.map((name) => [name, createWriter()])) as Record<
    (typeof columnNames)[number],
    ByteWriter
  >; // one for each name
  const devices = createTable();
  const labels = createTable();
  const texts: string[] = [];
  const sinceId = differences();
  const sinceCount = differences();
  const sinceTime = differences();

  const writeValue = (id: string, value: unknown): void => {
    if (value === null) columns.kinds.put(kinds.deleted);
    else if (isPhrase(value, id)) {
      const { title, variants } = value;
      columns.kinds.put(kinds.phrase);
      columns.kinds.put(labels.numberOf(labelOf(value)));
      columns.titles.put(variants.length);
      const begins = title !== '' && variants[0]?.startsWith(title);
      columns.titles.put(begins ? title.length : 0);
      if (!begins) texts.push(title);
      texts.push(...variants);
    } else {
      columns.kinds.put(kinds.other);
      texts.push(JSON.stringify(value));
    }
  };

  for (const { id, versions, seen } of registers) {
    const [, maker, number] = ownId.exec(id) ?? [];
    if (maker === undefined) {
      columns.ids.put(0);
      texts.push(id);
    } else {
      columns.ids.put(1 + devices.numberOf(maker));
      columns.ids.putSigned(sinceId(maker, Number(number)));
    }
    const unsaid = Object.entries(seen).filter(
      ([device, count]) => !versions.some((version) => version.device === device && version.count === count),
    );
    columns.counts.put(versions.length);
    columns.counts.put(unsaid.length);
    for (const { device, count, at, value } of versions) {
      columns.counts.put(devices.numberOf(device));
      columns.counts.putSigned(device === maker ? count - Number(number) : sinceCount(device, count));
      columns.times.putSigned(sinceTime('', at));
      writeValue(id, value);
    }
    for (const [device, count] of unsaid) {
      columns.counts.put(devices.numberOf(device));
      columns.counts.put(count);
    }
  }

  const all = encodeTexts([...devices.texts, ...labels.texts, ...texts]);
  const head = createWriter();
  const written = columnNames.map((name) => columns[name].bytes());
  for (const size of [registers.length, devices.texts.length, labels.texts.length, ...written.map((one) => one.length)])
    head.put(size);
  return joined([head.bytes(), ...written, all]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
