/** What the import shows while it goes on. */
import type { Machine } from '../../core/library/backup';
import type { FaultyRow } from '../../core/library/import/draft';
import type { Planned } from '../../core/library/import/plan/plan';
import type { Settings } from '../../core/library/settings';
import type { Phrase } from '../../core/library/phrase';
import type { LibraryPhrase, PickCount } from '../../core/library/view';
import type { Finding } from '../../core/tone/rule';
import type { ReadFile, UnknownColumns, WholeFault } from './read-file';

export interface Progress {
  /** The last two can't be stopped: they are one change. */
  work: 'reading' | 'comparing' | 'checking' | 'writing' | 'undoing';
  done: number;
  of: number;
}

export interface PlannedRow extends Planned {
  file: string;
  /** What the tone check says of each wording; null until it was asked. */
  findings: readonly (readonly Finding[])[] | null;
  /** Other versions of this phrase that a backup brings and the library does not have, newest first. */
  others: readonly Phrase[];
}

export interface UnusedRow extends FaultyRow {
  file: string;
}

/** What a backup brings besides the rows, each to be taken or left. */
export interface AlsoTaken {
  /** Whether to hide the built-in phrases that are hidden there. */
  hide: boolean;
  takeSettings: boolean;
  takeOthers: boolean;
  takePicks: boolean;
  takeTaught: boolean;
  /** How the panel stands on that computer, here too. */
  takeView: boolean;
}

/** What an import would do, and the rows that it can't use. */
export interface ImportPlan extends AlsoTaken {
  rows: PlannedRow[];
  unused: UnusedRow[];
  /** Indexes into `rows` of what will be written. */
  chosen: ReadonlySet<number>;
  /** With the tools that wrote them, where their headers told. */
  files: (Pick<ReadFile, 'format' | 'isTable'> & { file: string })[];
  /** Built-in phrases that Tiexin's own file hides. */
  hidden: LibraryPhrase[];
  /** Settings of Tiexin's own file. */
  settings: Partial<Settings> | null;
  /** Uses beyond those that are counted here. */
  picks: PickCount[];
  machine: Machine | null;
}

export interface ImportState {
  progress: Progress | null;
  /** A file that waits until the agent has named its columns. */
  question: (UnknownColumns & { file: string }) | null;
  plan: ImportPlan | null;
  /** Files that could not be read. */
  faults: ({ file: string } & WholeFault)[];
  /** What happened last. `kept`: phrases that were edited after the import, which taking back leaves alone. */
  said: { id: 'done'; count: number } | { id: 'undone'; kept: number } | { id: 'failed' } | null;
  canUndo: boolean;
}

export const nothingYet: ImportState = {
  progress: null,
  question: null,
  plan: null,
  faults: [],
  said: null,
  canUndo: false,
};
