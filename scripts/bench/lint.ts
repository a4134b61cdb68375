/** Linting a draft, by its length. */
import { toneRules } from '../../lib/core/lang/tone';
import { createLinter } from '../../lib/core/tone/lint';
import { createDrafts } from './data/drafts';
import { createLintFloor } from './floors/lint';
import { measure } from './measure';
import { type Row, rowOf } from './row';

const inputs = 100;

export function benchLint(): Row[] {
  const { lint } = createLinter(toneRules);
  const floor = createLintFloor(toneRules);
  const moment = { buyer: '', reading: null, sent: [], earlier: [], begunElsewhere: false };
  return [20, 100, 500].map((length) => {
    const drafts = createDrafts(length, inputs);
    const times = measure(
      { ours: (input) => lint(drafts[input] ?? '', moment), floor: (input) => floor(drafts[input] ?? '') },
      { inputs, rounds: 40 },
    );
    return rowOf(`lint ${length} characters`, times.ours, 'automaton + RegExps', times.floor);
  });
}
