/** Chance that can be had again: the same seed throws the same. */
export interface Dice {
  /** From 0 to below `sides`. */
  below: (sides: number) => number;
  /** Whether something happens that happens `chance` times of 100. */
  percent: (chance: number) => boolean;
  shuffled: <T>(list: readonly T[]) => T[];
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  /** Mulberry32, public domain. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (sides: number): number => Math.floor(next() * sides);
  return {
    below,
    percent: (chance) => next() * 100 < chance,
    shuffled(list) {
      const left = [...list];
      return list.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
