/** The library as files: the backup gives the same library and the same file, tables change nothing when they come back. */
import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { layPhrases } from '../../lib/app/library-view';
import { makePlan } from '../../lib/app/import/make-plan';
import type { FileAnswer } from '../../lib/app/import/read-file';
import { writeSheet } from '../../lib/app/export/write-sheet';
import { writeOwnFile } from '../../lib/core/library/export/own-file';
import { csvOf, tableOf } from '../../lib/core/library/export/tables';
import { guardCell, unguardCell } from '../../lib/core/library/import/guard';
import { takenByDefault } from '../../lib/core/library/import/plan/plan';
import type { Phrase } from '../../lib/core/library/phrase';
import { edit, type Register } from '../../lib/core/library/register';
import { readView } from '../../lib/core/model/view';
import { defaultSettings } from '../../lib/core/library/settings';
import { healthy, type LibraryView } from '../../lib/core/library/view';
import { aPhrase } from './a-phrase';
import { readBytes } from './read-sample';

const starter = [aPhrase({ id: 's.hi', title: '问候' }), aPhrase({ id: 's.bye', title: '道别' })];

/** A library as registers: what the agent wrote, null for what was deleted. */
type Written = Map<string, Phrase | null>;

function viewOf(written: Written): LibraryView {
  const registers = [...written].map(([id, value], at): Register<unknown> =>
    edit(id, undefined, { device: 'x', count: at + 1, at: at + 1, value }),
  );
  const phrases = layPhrases(starter, registers);
  return { edition: 1, phrases, settings: defaultSettings, picks: [], pictures: {}, served: {}, health: healthy };
}

/** Takes a file in as an agent does who agrees. */
function takeIn(before: Written, answer: FileAnswer): Written {
  if (answer.kind !== 'read') return expect.fail(JSON.stringify(answer));
  const work = makePlan(viewOf(before), [{ ...answer, file: 'x' }]);
  let step = work.next();
  while (!step.done) step = work.next();
  if (step.value === 'too_many') return expect.fail(step.value);
  const { rows, unused, hidden } = step.value;
  expect(unused).toEqual([]);
  const after = new Map(before);
  let next = 900;
  for (const { state, phrase } of rows.filter((row) => takenByDefault.includes(row.state))) {
    expect(state).not.toBe('same');
    const id = phrase.id || `z.${next++}`;
    after.set(id, { ...phrase, id });
  }
  for (const { id } of hidden) after.set(id, null);
  return after;
}

const fileOf = (written: Written): string =>
  writeOwnFile(
    viewOf(written),
    starter.map(({ id }) => id),
    { view: readView(null), taught: [] },
  );

/** Characters that formats use for themselves, and some of which texts are made. */
const characters = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', "'", '"', ',', ';', '\n', '<', '>', '{', '}', '%', '#', '[', ']', '\\', '/', '~'],
  ...['好', '的', '退', '货', '\u202e', '😀', 'a', 'B', '1', ' '],
);
const text = (max: number) =>
  fc.string({ unit: characters, minLength: 1, maxLength: max }).filter((one) => one.trim() === one && one !== '');
const label = text(12).map((one) => one.replaceAll(/\s+/g, '.'));
const libraries = fc
  .array(
    fc.record({
      title: label,
      variants: fc.uniqueArray(text(30), { minLength: 1, maxLength: 4 }),
      group: fc.array(label, { maxLength: 2 }),
      tags: fc.uniqueArray(label, { maxLength: 3 }),
      pinned: fc.boolean(),
      stages: fc.subarray(['presale', 'aftersale'] as const),
    }),
    { maxLength: 8 },
  )
  .chain((given) => fc.record({ given: fc.constant(given), deleted: fc.boolean(), edited: fc.boolean() }))
  .map(({ given, deleted, edited }): Written => {
    const own = given.map((one, at) =>
      aPhrase({ ...one, id: `k.${at + 1}`, title: `${one.title}${at}`, code: `c${at}` }),
    );
    const written: Written = new Map(own.map((phrase) => [phrase.id, phrase]));
    if (deleted) written.set('s.hi', null);
    if (edited) written.set('s.bye', aPhrase({ id: 's.bye', title: '再见', variants: ['下次见'] }));
    return written;
  });

describe('the backup', () => {
  test('gives the same library elsewhere, and then the same file, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (written) => {
        const file = fileOf(written);
        const restored = takeIn(new Map(), await readBytes('a.json', file));
        expect(fileOf(restored)).toBe(file);
        expect(takeIn(restored, await readBytes('a.json', file))).toEqual(restored);
      }),
      { numRuns: 80 },
    );
  });
  test('keeps what a newer version would not know out of the way of what it does', async () => {
    const file = {
      format: 'tiexin-library',
      version: 1,
      phrases: [{ ...aPhrase({ id: 'k.1' }), mood: 'x' }],
      more: [],
    };
    const answer = await readBytes('a.json', JSON.stringify(file));
    expect(answer).toMatchObject({ kind: 'read', rows: [{ phrase: aPhrase({ id: 'k.1' }) }] });
  });
  test('names what can’t be used: the same id twice, half a phrase, an id that is a setting’s', async () => {
    const phrases = [aPhrase({ id: 'k.1' }), aPhrase({ id: 'k.1' }), { id: 'k.2' }, aPhrase({ id: 'setting.lint' })];
    const answer = await readBytes('a.json', JSON.stringify({ format: 'tiexin-library', version: 1, phrases }));
    expect(answer).toMatchObject({
      rows: [
        { row: 1 },
        { row: 2, fault: 'same_id' },
        { row: 3, fault: 'not_a_phrase' },
        { row: 4, phrase: { id: '' } },
      ],
    });
  });
});

describe.each(['xlsx', 'kefubao', 'qianniu'] as const)('the table %s', (kind) => {
  const bytesOf = async (written: Written): Promise<BlobPart> => {
    const rows = tableOf(kind, viewOf(written).phrases);
    return kind === 'xlsx' ? writeSheet(rows) : csvOf(rows);
  };
  /** Other tools' tables have no room for what only ours mean: tags of HTML, places of other tools. */
  const plain = libraries.map((written): Written => {
    const ours = (one: string) => (kind === 'xlsx' ? one : one.replaceAll(/[<{}%#[\]/]/g, '.'));
    return new Map(
      [...written].map(([id, phrase]) => [
        id,
        phrase && {
          ...phrase,
          title: ours(phrase.title),
          variants: phrase.variants.map(ours),
          group: phrase.group.map(ours),
          tags: phrase.tags.map((tag) => tag.replaceAll(/[,;]/g, '.')),
        },
      ]),
    );
  });

  test('changes nothing where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (written) => {
        expect(takeIn(written, await readBytes(`a.${kind === 'xlsx' ? kind : 'csv'}`, await bytesOf(written)))).toEqual(
          written,
        );
      }),
      { numRuns: kind === 'xlsx' ? 20 : 60 },
    );
  });
  test('taken in twice elsewhere is the same as once', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (written) => {
        const name = `a.${kind === 'xlsx' ? kind : 'csv'}`;
        const file = await bytesOf(written);
        const taken = takeIn(new Map(), await readBytes(name, file));
        expect(takeIn(taken, await readBytes(name, file))).toEqual(taken);
      }),
      { numRuns: kind === 'xlsx' ? 20 : 60 },
    );
  });
});

test('no cell runs as a formula, and all come back as they were', async () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'=", "''@", "'"];
  const payloads = starts.flatMap((start) =>
    Array.from(
      { length: 40 },
      (_, at) => `${start}${['cmd|’/C calc’!A0', 'SUM(1)', '1', '"x",y', '好的\n=2'][at % 5]}${at}`,
    ),
  );
  expect(payloads.length).toBeGreaterThan(500);
  for (const payload of payloads) expect(unguardCell(guardCell(payload))).toBe(payload);
  const rows = tableOf('kefubao', [aPhrase({ id: 'k.1', variants: payloads })]);
  const cells = papa.parse<string[]>(csvOf(rows)).data.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  const texts = await Promise.all(
    payloads.map(async (payload) => {
      const file = csvOf(tableOf('kefubao', [aPhrase({ id: 'k.1', title: 't', variants: [payload] })]));
      const answer = await readBytes('a.csv', file);
      const [row] = answer.kind === 'read' ? answer.rows : [];
      return row && 'phrase' in row ? row.phrase.variants[0] : row;
    }),
  );
  expect(texts).toEqual(payloads);
});
