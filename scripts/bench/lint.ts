/** Linting a draft, by its length: all rules and a team's 5,000 words; and the words alone, beside the best peer. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { toneRules } from '../../lib/core/lang/tone';
import { createWordAutomaton } from '../../lib/core/text/word-automaton';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import { readOwnWords } from '../../lib/core/tone/own-words';
import { sensitiveWords } from '../../lib/core/tone/sensitive-words';
import { createDrafts } from './data/drafts';
import { createOwnWords } from './data/own-words';
import { createLintFloor } from './floors/lint';
import { measure } from './measure';
import { type Row, rowOf } from './row';

const inputs = 100;
const lengths = [20, 100, 500];

export function benchLint(): Row[] {
  const words = createOwnWords(5000);
  const rules = [...toneRules, ...sensitiveWords(readOwnWords(words.join('\n')).words)];
  const { lint } = createLinter(rules);
  const floor = createLintFloor(rules);
  const automaton = createWordAutomaton(words);
  const peer = new AhoCorasick(words);
  const rows = lengths.flatMap((length) => {
    const drafts = createDrafts(length, inputs);
    const draft = (input: number): string => drafts[input] ?? '';
    const scan = (text: string): number => {
      let found = 0;
      automaton.scan(text, () => found++);
      return found;
    };
    const all = measure(
      { ours: (input) => lint(draft(input), noMoment), floor: (input) => floor(draft(input)) },
      { inputs, rounds: 40 },
    );
    const alone = measure(
      { ours: (input) => scan(draft(input)), peer: (input) => peer.matchInText(draft(input)) },
      { inputs, rounds: 40 },
    );
    return [
      rowOf(`lint ${length} characters, all rules and 5000 words`, all.ours, 'automaton + RegExps', all.floor),
      rowOf(`5000 words in ${length} characters`, alone.ours, '@monyone/aho-corasick/fast', alone.peer),
    ];
  });
  const first = measure(
    {
      ours: () => createLinter(toneRules).lint('亲，你必须今天寄回来', noMoment),
      floor: () => createLintFloor(toneRules)('亲，你必须今天寄回来'),
    },
    { inputs: 1, rounds: 20 },
  );
  return [...rows, rowOf('first lint, rules compiled', first.ours, 'automaton + RegExps', first.floor)];
}
