/** What the panel shows: one conversation's state, and nothing of any other. */
import type { Conversation } from '../../core/model/conversation';
import type { Doubt, PageState } from '../../core/model/page-state';
import type { Outcome } from '../../core/model/outcome';
import type { Confidence } from '../../core/site/confidence';
import type { Reading } from '../../core/model/reading';
import type { LibraryView } from '../../core/library/view';
import type { Checked } from '../../core/suggest/checklist';
import type { Back } from '../../core/suggest/holding';
import type { Suggestion } from '../../core/suggest/suggest';
import type { Finding } from '../../core/tone/rule';
import type { Turned } from '../../core/tone/turned';
import type { Result } from './results';

/** What the panel has to tell after an action; an id of the message files. */
export type NoticeId =
  | Outcome
  | 'copied'
  | 'copy_failed'
  | 'saving_failed'
  | 'uncounted'
  | 'pictures_not_taken'
  | 'search_by_key'
  | 'unreachable';

export interface Notice {
  id: NoticeId;
  /** Whether the text that did not arrive is on the clipboard. */
  onClipboard: boolean;
}

/** The marketplace of the page, and how old and how sure the facts are by which it is read. */
export interface PageSite {
  id: string;
  name: string;
  asOf: string;
  confidence: Confidence;
}

export interface DeskState {
  /** `no_chat`: a side panel beside a tab in which nothing of ours runs. */
  page: { state: PageState | 'no_chat'; doubt: Doubt | null; site: PageSite | null; place: string | null };
  conversation: Conversation | null;
  reading: Reading | null;
  /** Whether stage and intent are the agent's own choice. */
  stageChosen: boolean;
  intentChosen: boolean;
  suggestions: Suggestion[];
  /** The line that buys time. */
  holding: Suggestion | null;
  /** The line to leave behind, and when the agent means to be back. */
  away: Suggestion | null;
  back: Back;
  /** Since when the buyer waits for an answer, ms since the epoch; null when the last word was the agent's. */
  waitingSince: number | null;
  /** What is at hand while no reply can be suggested: no conversation is open, or it can't be read. */
  favourites: Result[];
  query: string;
  results: Result[];
  /** Whether the library's index stands; until then `results` are its first phrases. */
  searchable: boolean;
  /** `checklist` holds the parts of a good answer, as far as anything is written. */
  draft: { text: string; findings: Finding[]; checklist: Checked[] };
  /** The finding that the agent is at. */
  turned: Turned;
  library: LibraryView | null;
  notice: Notice | null;
}

export const emptyDraft: DeskState['draft'] = { text: '', findings: [], checklist: [] };

/** Without a conversation there is nothing to say about one. */
export const nothingRead = {
  reading: null,
  stageChosen: false,
  intentChosen: false,
  suggestions: [],
  holding: null,
  away: null,
  waitingSince: null,
} satisfies Partial<DeskState>;

export const emptyState: DeskState = {
  ...nothingRead,
  page: { state: 'searching', doubt: null, site: null, place: null },
  conversation: null,
  favourites: [],
  query: '',
  results: [],
  searchable: false,
  draft: emptyDraft,
  turned: null,
  library: null,
  back: 10,
  notice: null,
};
