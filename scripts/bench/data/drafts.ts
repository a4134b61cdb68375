/** Drafts of a given length, as agents type them: good ones and ones with faults. */
import { zhRules } from '../../../lib/core/lang/zh/tone/rules';
import { starterPhrases } from '../../../lib/core/lang/zh/starter';
import { exampleOf } from '../../../lib/core/tone/rule';
import { neutralRules } from '../../../lib/core/tone/rules';
import { createRandom } from '../../lib/random';

/** @returns `count` texts of exactly `length` UTF-16 code units; one sentence in eight is a rule's bad example */
export function createDrafts(length: number, count: number): string[] {
  const random = createRandom(length);
  const good = starterPhrases.flatMap(({ variants }) => variants);
  const bad = [...neutralRules, ...zhRules].flatMap(({ examples }) =>
    examples.bad.map((example) => exampleOf(example).text),
  );
  const next = (): string => {
    const list = random(8) === 0 ? bad : good;
    return list[random(list.length)] ?? '';
  };
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) text += next();
    return text.slice(0, length);
  });
}
