/** How many phrases of 55–60 characters the synced storage takes. Not a time: the figure is the same on every machine. */
import { resolve } from 'node:path';
import { areaLimit, sealPacked } from '../../lib/core/library/pages';
import { emptyPhrase } from '../../lib/core/library/phrase';
import { edit } from '../../lib/core/library/register';
import { layPages } from '../../lib/core/library/sync/lay-pages';
import { createRandom } from '../lib/random';
import { readFolder } from '../train/utterances';
import { createLibrary } from './data/library';

export interface Capacity {
  name: string;
  phrases: number;
  /** UTF-16 code units, on average. */
  length: number;
}

/** As the courier leaves it. bytes */
const budget = areaLimit - 4096;

/** Clauses of our own training texts, shuffled, the next round only after all were used: words as free as we have. */
function freeTexts(count: number): string[] {
  const random = createRandom(3);
  const clauses = readFolder(resolve(import.meta.dirname, '../train/zh')).examples.map(
    ({ messages }) => messages.at(-1)?.text ?? '',
  );
  let left: string[] = [];
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < 55) {
      if (left.length === 0) left = [...clauses];
      text += `${left.splice(random(left.length), 1)[0] ?? ''}，`;
    }
    return text.slice(0, 60);
  });
}

const templateTexts = (count: number): string[] =>
  createLibrary(count).map(({ variants }) => (variants[0] ?? '').slice(0, 60));

function capacityOf(name: string, texts: readonly string[]): Capacity {
  const registers = texts.map((text, at) => {
    const id = `a1b2c3d4.${at + 1}`;
    const value = { ...emptyPhrase, id, title: text.slice(0, 12), variants: [text], group: [`分组${at % 12}`] };
    return edit(id, undefined, { device: 'a1b2c3d4', count: at + 1, at: 1_750_000_000_000, value });
  });
  const { left } = layPages({ device: 'a1b2c3d4', budget, seal: sealPacked }, registers, new Map());
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return { name, phrases: registers.length - left.length, length: Math.round(length) };
}

export function measureCapacity(): Capacity[] {
  const [free, templates] = [freeTexts(2600), templateTexts(6000)];
  const mixed = free.flatMap((text, at) => [text, templates[at] ?? text]);
  return [
    capacityOf('free words', free),
    capacityOf('half free, half templates', mixed),
    capacityOf('templates', templates),
  ];
}
