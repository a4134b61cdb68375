/** From what a buyer says to the size that is suggested, with the starter library. */
import { describe, expect, test } from 'vitest';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { zhSizes } from '../../lib/core/lang/zh/size-lines';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import type { Message } from '../../lib/core/model/conversation';
import { createRecogniser } from '../../lib/core/recognise/recognise';
import { readSizeTable } from '../../lib/core/shop/read-size-table';
import { createSizeAdviser } from '../../lib/core/shop/size-values';
import { finish } from '../../lib/app/work';
import { createSuggester } from '../../lib/core/suggest/suggest';

const { rows: table } = readSizeTable(
  '尺码,身高,体重\nS,155-160,80-95\nM,160-165,95-110\nL,165-170,110-125\nXL,170-175,125-140',
  'jin',
);
const recognise = createRecogniser(zhCues);
const adviseSize = createSizeAdviser(zhSizes);
const suggester = finish(createSuggester(starterPhrases));

/** An agent's bubble begins with a colon. */
function suggested(sizes: typeof table, ...lines: string[]) {
  const messages = lines.map((line, at): Message => {
    const agent = line.startsWith(':');
    return { id: `${at}`, side: agent ? 'agent' : 'buyer', kind: 'text', text: agent ? line.slice(1) : line, at: null };
  });
  const reading = recognise({ messages, order: null });
  const values = adviseSize(sizes, { messages }, reading);
  return suggester.suggest(reading, { picks: [], served: new Map(), values, now: 0 }, 16);
}
const ids = (found: ReturnType<typeof suggested>) => found.map(({ phrase }) => phrase.id);
const answers = ['s.size-advice', 's.size-check'];

describe('with a size table', () => {
  test('the size comes first, and nobody is asked again', () => {
    const found = suggested(table, '我163 100斤穿哪个码合适');
    expect(found[0]).toMatchObject({ phrase: { id: 's.size-advice' }, open: [] });
    expect(found[0]?.text).toContain('建议选M码，正常情况下合身');
    expect(ids(found)).not.toContain('s.size-ask');
  });

  test('between two sizes both are named', () => {
    const [first] = suggested(table, '身高163，体重115斤，平时穿M码，选多大的');
    expect(first?.text).toContain('建议选M或L码：正常情况下M码更修身，L码更宽松，您平时穿M码，可以先考虑它');
  });

  test.each([
    ['穿哪个码合适', '身高、体重和平时穿的尺码'],
    ['平时穿M码，这件穿哪个码合适', '身高和体重'],
    ['我身高165穿几码', '体重'],
    ['110斤穿几码', '身高'],
  ])('%s: what is missing is asked first, and no place for a size is open', (question, missing) => {
    const found = suggested(table, question);
    expect(found[0]).toMatchObject({ phrase: { id: 's.size-ask' } });
    expect(found[0]?.text).toMatch(new RegExp(`告诉我${missing}，`));
    expect(ids(found).filter((id) => answers.includes(id))).toEqual([]);
  });

  test('the answer to what was asked gets its size', () => {
    const [first] = suggested(table, '我身高163穿几码', ':麻烦告诉我体重，我对照尺码表给您建议', '100斤');
    expect(first?.text).toContain('建议选M码');
  });

  test('a body outside the table is checked, not guessed', () => {
    const found = suggested(table, '我188 180斤穿哪个码合适');
    expect(found[0]?.text).toContain('您的身高体重不在这张尺码表的范围里');
    expect(ids(found)).not.toContain('s.size-advice');
  });

  test('nothing of sizes comes into another matter', () => {
    const found = suggested(table, '我163 100斤', ':建议选M码', '什么时候发货');
    expect(ids(found).filter((id) => answers.includes(id))).toEqual([]);
  });
});

describe('without a size table', () => {
  test('no place is open for a size nobody knows', () => {
    const found = suggested([], '我163 100斤穿哪个码合适');
    expect(ids(found).filter((id) => [...answers, 's.size-ask'].includes(id))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  test('a question about shoes is not answered with height and weight', () => {
    for (const sizes of [[], table]) expect(suggested(sizes, '平时38码的鞋，这双选几码')[0]?.text).toContain('鞋码');
  });

  test('the buyer is asked first too', () => {
    const [first] = suggested([], '穿哪个码合适');
    expect(first).toMatchObject({ phrase: { id: 's.size-ask' }, open: [] });
    expect(first?.text).toContain('身高、体重和平时穿的尺码');
  });
});
