/** What phrases were before: kept on this machine only, never synced, never exported. */
import type { Phrase } from './phrase';

/** One change of a phrase, with the text that it replaced. */
export interface PastVersion {
  /** Id of the phrase. */
  phrase: string;
  /** What stood there before the change; null when there was no phrase. */
  value: Phrase | null;
  /** When that text had been written, ms since the epoch; 0 for one that came with the extension. */
  written: number;
  /** When it was replaced. ms since the epoch */
  replaced: number;
  /** Counts of this device's changes: which one it was, and the first of those that were made together; null for another browser's. */
  change: { count: number; batch: number } | null;
}

/** A removed phrase, as it was. */
export interface Trashed {
  /** Id of the phrase. */
  id: string;
  value: Phrase;
  /** When it was removed. ms since the epoch */
  removed: number;
}

/** How many past texts of a phrase are kept. */
export const historyLength = 20;

/** How long a removed phrase can be brought back. ms */
export const trashKeeps = 30 * 24 * 3_600_000;
