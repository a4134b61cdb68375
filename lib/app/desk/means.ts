/** What the desk works with, handed in by the panel's entrypoint and by tests. */
import type { NewPicture } from '../../core/library/picture';
import type { LibraryView } from '../../core/library/view';
import type { Message, OrderFacts } from '../../core/model/conversation';
import type { InsertMode, Outcome } from '../../core/model/outcome';
import type { Intent } from '../../core/model/intent';
import type { Reading } from '../../core/model/reading';
import type { Settings } from '../../core/library/settings';
import type { LineWords } from '../../core/suggest/holding';
import type { Checked } from '../../core/suggest/checklist';
import type { Tagger } from '../../core/suggest/phrase-table';
import type { SizeAdviser } from '../../core/shop/size-values';
import type { FinderMeans } from '../finder';
import type { Linter } from '../../core/tone/lint';

/** The page's side. */
export interface PageSide {
  insert: (key: string, text: string, mode: InsertMode) => Promise<Outcome>;
  replace: (key: string, from: number, expected: string, replacement: string) => Promise<Outcome>;
  /** Hands pictures to the composer as if they had been pasted. */
  paste: (key: string, pictures: readonly NewPicture[]) => Promise<Outcome>;
}

/** The background's side. @throws from each when the library can't be reached or is read-only */
export interface LibrarySide {
  view: (conversation: string | null) => Promise<LibraryView>;
  change: (settings: Partial<Settings>) => Promise<void>;
  /** A phrase's pictures. */
  pictures: (phrase: string) => Promise<NewPicture[]>;
  picked: (phrase: string, variant: number, conversation: string) => Promise<void>;
}

export interface DeskMeans extends Omit<FinderMeans, 'changed'> {
  page: PageSide;
  library: LibrarySide;
  recognise: (given: { messages: readonly Message[]; order: OrderFacts | null }) => Reading;
  /** Reads the intents of phrases that carry none. */
  tag: Tagger;
  adviseSize: SizeAdviser;
  lineWords: LineWords;
  /** What a good answer to an intent holds, and what of it stands in the text already. */
  checklist: (intent: Intent, written: string) => Checked[];
  /** Whether drafts are checked on the page's site. */
  lints: (settings: Settings) => boolean;
  /** The linter for these settings on this marketplace. */
  linter: (settings: Settings, site: string | null) => Linter;
  /** @returns whether the text is on the clipboard now */
  copy: (text: string) => Promise<boolean>;
  /** Runs `work` once typing has paused; a later call takes its place. */
  settle: (work: () => void) => void;
  /** ms since the epoch */
  now: () => number;
}
