/** The library as panels and pages see it. */
import type { Phrase } from './phrase';
import type { Settings } from './settings';

export interface LibraryPhrase extends Phrase {
  /** Other wordings of this phrase that another browser wrote at the same time (另一版本), newest first. */
  others: Phrase[];
  /** What the shown text and each of `others` are known by; none for a built-in phrase that nobody changed. */
  versions: string[];
  /** Came with the extension; deleting hides it. */
  builtIn: boolean;
}

/** @returns the phrase alone, as it is stored: without what is only so in this view */
export const phraseOf = ({
  others: _others,
  versions: _versions,
  builtIn: _builtIn,
  ...phrase
}: LibraryPhrase): Phrase => phrase;

export interface LibraryHealth {
  /** Why nothing can be saved; null when all is well. */
  fault: 'newer_version' | 'blocked' | 'broken' | null;
  /** The database was lost and came back from the snapshot. */
  restored: boolean;
  /** Ids of phrases and settings that did not fit into the browser's synced storage and stay here. */
  unsynced: string[];
  /** How many of the agent's own phrases and edits travel, and how many stay here. */
  synced: number;
  here: number;
  /** What is wrong with sync: a page in a newer format, a damaged page, a refused write. */
  syncFault: 'newer_format' | 'damaged' | 'refused' | null;
  /** The last copy of the library beside the database could not be written: the disk is full, mostly. */
  copyFailed: boolean;
  /** How many phrases another browser removed that stay here until the agent says yes; 0 mostly. */
  removals: number;
}

export const healthy: LibraryHealth = {
  fault: null,
  restored: false,
  copyFailed: false,
  unsynced: [],
  synced: 0,
  here: 0,
  syncFault: null,
  removals: 0,
};

export interface PickCount {
  phrase: string;
  uses: number;
  /** ms since the epoch */
  last: number;
}

export interface LibraryView {
  /** Differs whenever the phrases do: whoever indexed them may keep the index while it stays. */
  edition: number;
  phrases: readonly LibraryPhrase[];
  settings: Settings;
  picks: PickCount[];
  /** Phrase id → how many pictures it has on this machine; without those that have none. */
  pictures: Record<string, number>;
  /** Phrase id → wordings that the buyer asked about already got. */
  served: Record<string, number[]>;
  health: LibraryHealth;
}
