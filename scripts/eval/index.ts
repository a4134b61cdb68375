/** `eval buyer|tone|rank FILE.jsonl [--predictions]`: figures as one JSON object, or one prediction per line. */
import { evalBuyer } from './buyer';
import { InputError, type Line, readJsonl } from './jsonl';
import { evalRank } from './rank';
import { evalTone } from './tone';

export interface Evaluation {
  figures: object;
  /** One per input line, in order. */
  predictions: readonly object[];
}

const evaluations: Record<string, (lines: readonly Line[]) => Evaluation> = {
  buyer: evalBuyer,
  tone: evalTone,
  rank: evalRank,
};

try {
  const [name = '', path, ...flags] = process.argv.slice(2);
  const evaluate = evaluations[name];
  if (!evaluate || path === undefined || flags.some((flag) => flag !== '--predictions'))
    throw new InputError(`Usage: eval ${Object.keys(evaluations).join('|')} FILE.jsonl [--predictions]`);
  const { figures, predictions } = evaluate(readJsonl(path));
  const shown = flags.length > 0 ? predictions : [figures];
  process.stdout.write(shown.map((value) => `${JSON.stringify(value)}\n`).join(''));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
