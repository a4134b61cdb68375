/** Which phrases of a list are wanted: every condition that is set must hold. */
import type { Intent } from '../model/intent';
import type { Stage } from '../model/stage';
import { type Board, isWithin, placeOf } from './group-tree';
import type { Phrase } from './phrase';
import type { LibraryPhrase } from './view';

export const uses = ['never', 'often'] as const;

/** So many picks are often. */
const oftenFrom = 5;

export interface Sieve {
  board: Board | null;
  /** A group of the board; [] for all. */
  path: readonly string[];
  stage: Stage | null;
  intent: Intent | null;
  scope: Phrase['scope'] | null;
  use: (typeof uses)[number] | null;
  /** Only those with findings of the tone check. */
  tone: boolean;
  /** Only those that did not fit into the browser's synced storage. */
  unsynced: boolean;
  /** Only those with another version. */
  doubled: boolean;
}

export const openSieve: Sieve = {
  board: null,
  path: [],
  stage: null,
  intent: null,
  scope: null,
  use: null,
  tone: false,
  unsynced: false,
  doubled: false,
};

/** What is known of phrases besides what stands in them. */
export interface PhraseFacts {
  /** How often it was picked. */
  uses: (id: string) => number;
  isUnsynced: (id: string) => boolean;
  hasFindings: (phrase: LibraryPhrase) => boolean;
}

/** @returns the conditions beyond the place, which the tree shows: those that a click takes away */
export const conditionsOf = ({ board: _board, path: _path, ...rest }: Sieve): (keyof typeof rest)[] =>
  (Object.keys(rest) as (keyof typeof rest)[]).filter((name) => rest[name]); // Object.keys forgets the keys' type

/** @returns those that pass, in their order; the same list when nothing is asked for */
export function sift(phrases: readonly LibraryPhrase[], sieve: Sieve, facts: PhraseFacts): readonly LibraryPhrase[] {
  const { board, path, stage, intent, scope, use, tone, unsynced, doubled } = sieve;
  if (!board && conditionsOf(sieve).length === 0) return phrases;
  return phrases.filter(
    (phrase) =>
      (!board || isWithin(placeOf(phrase), { board, path })) &&
      (!stage || phrase.stages.includes(stage)) &&
      (!intent || phrase.intents.includes(intent)) &&
      (!scope || phrase.scope === scope) &&
      (!use || (use === 'never' ? facts.uses(phrase.id) === 0 : facts.uses(phrase.id) >= oftenFrom)) &&
      (!unsynced || facts.isUnsynced(phrase.id)) &&
      (!doubled || phrase.others.length > 0) &&
      (!tone || facts.hasFindings(phrase)),
  );
}
