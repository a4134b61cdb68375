/** What the agent does at the desk: each action changes its state, the page, or the library. */
import type { Settings } from '../../core/library/settings';
import type { Intent } from '../../core/model/intent';
import type { InsertMode } from '../../core/model/outcome';
import type { Stage } from '../../core/model/stage';
import type { Back } from '../../core/suggest/holding';
import type { Suggestion } from '../../core/suggest/suggest';
import type { Finder } from '../finder';
import type { Corrections } from './corrections';
import type { DeskMeans } from './means';
import type { DeskState } from './state';
import { createTelling } from './telling';
import type { ToneActions } from './tone-actions';

/** What the agent can do at the desk. */
export interface DeskActions extends ToneActions {
  insert: (suggestion: Pick<Suggestion, 'phrase' | 'variant' | 'text'>, mode: InsertMode) => Promise<void>;
  copy: (text: string) => Promise<void>;
  /** Shows this phrase's next wording. */
  reword: (phrase: string) => void;
  chooseStage: (stage: Stage) => void;
  chooseIntent: (intent: Intent) => void;
  /** When the agent means to be back, for the line that is left behind. */
  comeBack: (back: Back) => void;
  search: (query: string) => void;
  /** @returns whether a query would find anything */
  finds: (query: string) => boolean;
  /** The agent is about to search: gets ready to find by sound too. */
  openSearch: () => void;
  /** Tells by which key the search is reached, where the browser does not give it the keyboard. */
  pointToSearch: () => void;
  change: (settings: Partial<Settings>) => Promise<void>;
  /** Asks the library again after it could not be reached. */
  retry: () => Promise<void>;
}

/** What actions may use of the desk. */
export interface Workbench {
  means: DeskMeans;
  state: () => DeskState;
  set: (change: Partial<DeskState>) => void;
  /** The open conversation's. */
  key: () => string | null;
  /** Everything that follows from conversation and library. */
  rethink: () => Partial<DeskState>;
  refresh: () => Promise<void>;
  find: (query: string) => DeskState['results'];
  finder: Pick<Finder, 'listen' | 'find'>;
  corrections: Corrections;
  /** Phrase id → how often the agent asked for another wording. */
  rewordings: Map<string, number>;
}

export function createActions(desk: Workbench, tone: ToneActions): DeskActions {
  const { means, set, key, rethink, refresh, find, finder, corrections, rewordings } = desk;
  const { tell, note, change } = createTelling(desk);

  /** The text has arrived; what the page does not take beside it is told. */
  const pasteAlong = async (conversation: string, phrase: string): Promise<void> => {
    if (!desk.state().library?.pictures[phrase]) return;
    const pictures = await means.library.pictures(phrase).catch(() => []);
    if (pictures.length > 0 && (await means.page.paste(conversation, pictures)) === 'inserted') return;
    note('pictures_not_taken');
  };

  return {
    ...tone,
    insert: async ({ phrase, variant, text }, mode) => {
      const conversation = key();
      if (conversation === null) return;
      const outcome = await means.page.insert(conversation, text, mode);
      await tell(outcome, text);
      if (outcome !== 'inserted') return;
      await pasteAlong(conversation, phrase.id);
      rewordings.delete(phrase.id);
      // What was searched for has been found: the suggestions come back.
      set({ query: '', results: [] });
      await means.library
        .picked(phrase.id, variant, conversation)
        .then(refresh)
        .catch(() => note('uncounted'));
    },
    copy: async (text) => note((await means.copy(text)) ? 'copied' : 'copy_failed'),
    reword: (phrase) => {
      rewordings.set(phrase, (rewordings.get(phrase) ?? 0) + 1);
      set(rethink());
    },
    chooseStage: (stage) => {
      const conversation = key();
      if (conversation === null) return;
      corrections.chooseStage(conversation, stage);
      set(rethink());
    },
    chooseIntent: (intent) => {
      const conversation = key();
      const { reading } = desk.state();
      if (conversation === null || !reading) return;
      corrections.chooseIntent(conversation, intent, reading.question);
      set(rethink());
    },
    comeBack: (back) => {
      set({ back });
      set(rethink());
    },
    search: (query) => {
      finder.listen();
      set({ query, results: find(query) });
    },
    finds: (query) => finder.find(query, 1).length > 0,
    openSearch: finder.listen,
    pointToSearch: () => note('search_by_key'),
    change,
    retry: () =>
      refresh()
        .then(() => set({ notice: null }))
        .catch(() => note('unreachable')),
  };
}
