/** Work that tells how far it has come, now and then. */
import type { Work } from '../../core/work';

/** Drawing costs more than the work itself when it comes after every piece. ms */
const between = 100;

/** @param steps yields how many are done @param clock ms, ever growing */
export function* told<Result>(
  steps: Generator<number, Result>,
  clock: () => number,
  tell: (done: number) => void,
): Work<Result> {
  for (let last = clock(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock() - last > between) {
      last = clock();
      tell(step.value);
    }
    yield;
  }
}
