/** Chance that can be had again: the same seed throws the same. */
import { createRandom } from '../../scripts/lib/random';

export interface Dice {
  /** From 0 to below `sides`. */
  below: (sides: number) => number;
  /** Whether something happens that happens `chance` times of 100. */
  percent: (chance: number) => boolean;
  shuffled: <T>(list: readonly T[]) => T[];
}

export function createDice(seed: number): Dice {
  const below = createRandom(seed);
  return {
    below,
    percent: (chance) => below(100) < chance,
    shuffled(list) {
      const left = [...list];
      return list.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
