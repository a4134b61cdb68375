/** Drafts that only say what cannot be done, in any language: what is impossible, and what the agent does not know. */
import { burstOf, type Finder, type Place } from './patterns';
import type { Draft, Moment, Report, Rule } from './rule';

export interface DeadEnds {
  unable: Finder;
  ignorant: Finder;
  /** The burst goes on to what can be done, or says sorry. */
  softened: readonly RegExp[];
  /** The words mean what they say here. */
  isPlain: (draft: Draft, place: Place) => boolean;
  /** The report on ignorance, with the promise to look into it where that fits. */
  lookInto: (draft: Draft, place: Place) => Report;
}

/** @returns what the rule opens on, and its check */
export const deadEnds = ({ unable, ignorant, softened, isPlain, lookInto }: DeadEnds) =>
  ({
    gate: [...unable.gate, ...ignorant.gate],
    check(draft: Draft, moment: Moment) {
      const burst = burstOf(draft, moment);
      if (softened.some((words) => words.test(burst))) return [];
      const plainIn = (finder: Finder): Place[] => finder.find(draft).filter((place) => isPlain(draft, place));
      return [
        ...plainIn(unable).map(({ from, to }) => ({ from, to })),
        ...plainIn(ignorant).map((place) => lookInto(draft, place)),
      ];
    },
  }) satisfies Pick<Rule, 'gate' | 'check'>;
