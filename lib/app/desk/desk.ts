/**
 * The desk: one conversation at a time, from what the page shows to what the panel draws. Events come in from the page
 * and the library, actions from the agent; after each, every listener gets the new state.
 */
import type { LibraryView } from '../../core/library/view';
import type { Conversation } from '../../core/model/conversation';
import { atHome } from '../../core/suggest/speech';
import { placeFor } from '../../core/follow-up/limits';
import { createSuggester, type Suggester } from '../../core/suggest/suggest';
import type { MarkAct } from '../../core/tone/mark';
import { momentOf } from '../../core/tone/moment';
import type { Values } from '../../core/suggest/fill';
import type { Finding, Moment } from '../../core/tone/rule';
import { createFinder } from '../finder';
import { createTurns } from '../turns';
import { createActions, type DeskActions } from './actions';
import { createIgnoredOnce } from './ignored-once';
import { createToneActions } from './tone-actions';
import { createCorrections } from './corrections';
import { createDraftOrigin } from './draft-origin';
import type { DeskMeans } from './means';
import { favouriteResults, resultsOf } from './results';
import { type DeskState, emptyDraft, emptyState, nothingRead } from './state';
import { linesOf } from './lines';
import { type Mind, think } from './think';
import { valuesOf } from './values';
import { createWaiting } from './waiting';

export interface Desk {
  state: () => DeskState;
  subscribe: (listener: (state: DeskState) => void) => () => void;
  pageState: (page: DeskState['page']) => void;
  conversation: (conversation: Conversation | null) => void;
  draft: (key: string, text: string, composing: boolean) => void;
  /** Reads the open conversation again: recognition has learned more. */
  reread: () => void;
  /** Time has passed: prepared lines tell it. */
  tick: () => void;
  /** Asks the library anew: on start, when the bell rang, when another conversation opened. */
  refresh: () => Promise<void>;
  /** The agent chose something on the card beside the words, in this conversation. */
  act: (key: string, finding: Pick<Finding, 'rule' | 'from' | 'to'>, act: MarkAct) => void;
  actions: DeskActions;
}

/** UTF-16 code units */
const beginningLength = 6;

export function createDesk(means: DeskMeans): Desk {
  let state: DeskState = emptyState;
  let suggester: Suggester | null = null;
  const finder = createFinder({ ...means, changed: () => set({ searchable: true, results: find(state.query) }) });
  let building = new AbortController();
  const ignored = createIgnoredOnce();
  const corrections = createCorrections();
  const origin = createDraftOrigin();
  let begunElsewhere = false;
  /** The conversation that the library was last asked for. */
  let knownBuyer: string | null = null;
  const waiting = createWaiting();
  const rewordings = new Map<string, number>();
  const listeners = new Set<(state: DeskState) => void>();

  const set = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  };
  const key = (): string | null => state.conversation?.key ?? null;

  const mindOf = (conversation: Conversation): Mind => ({
    recognise: means.recognise,
    adviseSize: means.adviseSize,
    suggester,
    rewordings,
    corrections,
    knowsBuyer: knownBuyer === conversation.key,
    waiting,
    now: means.now(),
    site: placeFor(state.page.site, state.page.place),
    lineWords: means.lineWords,
    back: state.back,
  });
  /** Everything that follows from conversation and library. */
  const rethink = (): Partial<DeskState> => {
    const { conversation, library } = state;
    return conversation ? think(conversation, library, mindOf(conversation)) : nothingRead;
  };
  const values = (): Values => valuesOf({ ...state, settings: state.library?.settings ?? null }, means.adviseSize);
  const atHand = ({ doubt } = state.page): Pick<DeskState, 'favourites'> => ({
    favourites: state.conversation && !doubt ? [] : favouriteResults(state.library, values()),
  });
  const find = (query: string): DeskState['results'] =>
    resultsOf(query, {
      finder,
      phrases: state.library?.phrases ?? [],
      values: values(),
      speech: state.reading ?? atHome,
    });
  const moment = (): Moment => momentOf(state.conversation?.messages ?? [], state.reading, begunElsewhere);
  const check = (text: string): Finding[] => {
    const settings = state.library?.settings;
    if (!settings || !means.lints(settings) || text.trim() === '') return [];
    const findings = means.linter(settings, state.page.site?.id ?? null).lint(text, moment());
    return findings.filter((finding) => !ignored.has(key(), text, finding));
  };
  /** The parts of a good answer; what was sent in this burst counts. Nothing is asked of an empty draft. */
  const partsOf = (text: string): DeskState['draft']['checklist'] => {
    const intent = state.reading?.intents[0]?.id;
    if (!intent || text.trim() === '') return [];
    const sent = moment().sent.map((message) => message.text);
    return means.checklist(intent, [...sent, text].join('\n'));
  };
  const drafted = (text: string, findings: Finding[]): Pick<DeskState, 'draft'> => ({
    draft: { text, findings, checklist: partsOf(text) },
  });
  const checked = (): Pick<DeskState, 'draft'> => drafted(state.draft.text, check(state.draft.text));

  /** The phrases' indexes, one after the other: what is suggested matters more than what can be searched. */
  const build = async (library: LibraryView): Promise<void> => {
    building.abort();
    building = new AbortController();
    const built = await means.run(createSuggester(library.phrases, means.tag), building.signal);
    if (!built) return;
    suggester = built;
    set(rethink());
    await finder.take(library.phrases);
  };
  const takeLibrary = async (library: LibraryView): Promise<void> => {
    const other = library.phrases !== state.library?.phrases;
    set({ library });
    set({ ...rethink(), ...atHand(), ...checked(), results: find(state.query) });
    if (other) await build(library);
  };
  const ask = createTurns();
  const refresh = async (): Promise<void> => {
    const asked = key();
    const counts = ask();
    const library = await means.library.view(asked);
    // The agent may have gone on to another buyer meanwhile; that one has been asked for too.
    if (key() !== asked || !counts()) return;
    knownBuyer = asked;
    await takeLibrary(library);
  };
  /** Without the library nothing is known of the buyer, and waiting for it helps nobody. */
  const unreachable = (): void => {
    knownBuyer = key();
    set({ ...rethink(), notice: { id: 'unreachable', onClipboard: false } });
  };

  const bench = { means, state: () => state, set, key, rethink, refresh, find, finder, corrections, rewordings };
  const actions = createActions(bench, createToneActions({ ...bench, check, checked, ignored }));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tick: () => {
      const { conversation, reading, library, holding, away } = state;
      if (!conversation || !reading) return;
      const lines = linesOf(conversation, reading, library, values(), mindOf(conversation));
      if (lines.holding?.text !== holding?.text || lines.away?.text !== away?.text) set(lines);
    },
    reread: () => set({ ...rethink(), ...checked() }),
    refresh: () => refresh().catch(unreachable),
    pageState: (page) => set({ page, ...atHand(page) }),
    act: (from, { rule, from: start, to }, act) => {
      const finding = state.draft.findings.find((one) => one.rule === rule && one.from === start && one.to === to);
      if (from === key() && finding) void actions.act(finding, act);
    },
    conversation: (conversation) => {
      const other = conversation?.key !== key();
      if (other) rewordings.clear();
      set({ conversation, ...(other && { notice: null, draft: emptyDraft, turned: null }) });
      set({ ...rethink(), ...atHand(), ...checked() });
      if (other && conversation) void refresh().catch(unreachable);
    },
    draft: (from, text, composing) => {
      if (from !== key()) return;
      begunElsewhere = origin.isForeign(from, text);
      ignored.drafted(text);
      // Typing on answers the notice; the draft that an insert made is told before its outcome is.
      const notice = text === state.draft.text ? state.notice : null;
      // Every reply begins with a few characters: they are curt only if they stay alone.
      const beginning = text.length <= beginningLength;
      const findings = composing ? state.draft.findings : beginning ? [] : check(text);
      set({ ...drafted(text, findings), notice, ...(text === '' && { turned: null }) });
      means.settle(() => {
        if (beginning && !composing && state.draft.text === text) set(checked());
      });
    },
    actions,
  };
}
