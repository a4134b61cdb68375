/** Taking in files of phrases: first what it would do, then doing it in one change, then one click to take it back. */
import type { Header } from '../../core/library/import/columns';
import { takenByDefault } from '../../core/library/import/plan/plan';
import type { Settings } from '../../core/library/settings';
import type { LibraryView } from '../../core/library/view';
import type { Finding } from '../../core/tone/rule';
import type { callLibrary } from '../../platform/calls';
import type { Work } from '../../core/work';
import { inSlices, type Slicing } from '../work';
import { type AlsoTaken, type ImportState, nothingYet } from './import-state';
import type { Keep } from './import-keep';
import type { Job } from './in-worker';
import { changeOf, checkAll, makePlan, type NamedFile } from './make-plan';
import { machineBack, type MachineMeans, takeMachine } from './machine-part';
import { withoutVersions } from './other-versions';
import type { FileAnswer, WholeFault } from './read-file';
import { told } from './told';
import { recordOf, settingsBack } from './undo-record';

export interface ImportActions {
  /** Reads files and tells what taking them in would do. */
  take: (files: readonly File[]) => Promise<void>;
  /** Says what the columns of the file in question hold. @param remember for the next table with these names */
  nameColumns: (header: Header, remember: boolean) => Promise<void>;
  /** Asks what the columns of a file hold, which was read by their names. @param index of the plan's files */
  askColumns: (index: number) => Promise<void>;
  /** Leaves everything as it is. */
  cancel: () => void;
  /** Takes rows into the choice or out of it. @param rows indexes into the plan's */
  choose: (rows: readonly number[], chosen: boolean) => void;
  alsoTake: (what: Partial<AlsoTaken>) => void;
  apply: () => Promise<void>;
  undo: () => Promise<void>;
}

export interface Importer {
  state: () => ImportState;
  /** @returns what ends it */
  subscribe: (listener: () => void) => () => void;
  /** Looks whether an import of before can still be taken back. */
  start: () => Promise<void>;
  actions: ImportActions;
}

export interface ImportMeans extends Slicing {
  call: typeof callLibrary;
  library: () => LibraryView | null;
  refresh: () => Promise<void>;
  read: (job: Job, signal: AbortSignal) => Promise<FileAnswer | null>;
  check: (settings: Settings, text: string) => readonly Finding[];
  keep: Keep;
  machine: MachineMeans;
}

export function createImporter(means: ImportMeans): Importer {
  let state: ImportState = nothingYet;
  let running = new AbortController();
  /** Files that wait behind the one in question, and those that are read. */
  let waiting: { files: File[]; read: NamedFile[] } = { files: [], read: [] };
  const listeners = new Set<() => void>();
  const set = (change: Partial<ImportState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const failed = (file: string, { fault, line }: WholeFault): void =>
    set({ faults: [...state.faults, { file, fault, line }] });

  const readOn = async (signal: AbortSignal, chosen: Job['chosen'] = null): Promise<void> => {
    let header = chosen;
    for (let [file] = waiting.files; file; [file] = waiting.files) {
      set({ progress: { work: 'reading', done: waiting.read.length, of: waiting.read.length + waiting.files.length } });
      const answer = await means.read({ file, told: await means.keep.columns(), chosen: header }, signal);
      if (!answer || signal.aborted) return;
      if (answer.kind === 'columns') return set({ question: { ...answer, file: file.name }, progress: null });
      if (answer.kind === 'fault') failed(file.name, answer);
      else waiting.read.push({ ...answer, file: file.name, source: file });
      waiting.files.shift();
      header = null;
    }
    await plan(signal);
  };

  const plan = async (signal: AbortSignal): Promise<void> => {
    const library = means.library();
    const { read } = waiting;
    const of = read.reduce((sum, { rows }) => sum + rows.length, 0);
    if (!library || read.length === 0) return set({ progress: null });
    const telling = <Result>(work: 'comparing' | 'checking', steps: Generator<number, Result>): Work<Result> =>
      told(steps, means.clock, (done) => set({ progress: { work, done, of } }));
    const made = await inSlices(telling('comparing', makePlan(library, read)), means, signal);
    if (made === null) return;
    if (made === 'too_many') {
      for (const { file } of read) failed(file, { fault: made, line: null });
      return set({ progress: null });
    }
    const chosen = made.rows.flatMap(({ state }, index) => (takenByDefault.includes(state) ? [index] : []));
    set({ plan: { ...made, chosen: new Set(chosen) }, progress: { work: 'checking', done: 0, of } });
    const check = (text: string): readonly Finding[] => means.check(library.settings, text);
    const rows = await inSlices(telling('checking', checkAll(made.rows, check)), means, signal);
    if (rows && state.plan) set({ plan: { ...state.plan, rows }, progress: null });
  };

  const begin = (change: Partial<ImportState>): AbortSignal => {
    running.abort();
    running = new AbortController();
    set({ progress: null, question: null, plan: null, faults: [], said: null, ...change });
    return running.signal;
  };
  /** @returns whether the work could be done; else the agent is told, and everything is as it was */
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      await means.refresh();
    } catch {
      set({ said: { id: 'failed' }, progress: null });
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => set({ canUndo: (await means.keep.undo()) !== null }),
    actions: {
      take: async (files) => {
        if (files.length === 0) return;
        waiting = { files: [...files], read: [] };
        await readOn(begin({}));
      },
      nameColumns: async (header, remember) => {
        const { question } = state;
        if (!question) return;
        if (remember) await means.keep.rememberColumns(question.key, header.columns);
        set({ question: null });
        await readOn(running.signal, header);
      },
      askColumns: async (index) => {
        const again = waiting.read[index];
        if (!again) return;
        waiting = { files: [again.source], read: waiting.read.filter((one) => one !== again) };
        await readOn(begin({}), 'ask');
      },
      cancel: () => void begin({}),
      choose: (rows, chosen) => {
        if (!state.plan) return;
        const now = new Set(state.plan.chosen);
        for (const row of rows)
          // What is there already would come in a second time.
          if (chosen && state.plan.rows[row]?.state !== 'same') now.add(row);
          else now.delete(row);
        set({ plan: { ...state.plan, chosen: now } });
      },
      alsoTake: (what) => set({ plan: state.plan && { ...state.plan, ...what } }),
      apply: () =>
        trying(async () => {
          const library = means.library();
          const { plan } = state;
          if (!plan || !library) return;
          const change = changeOf(plan);
          const count = plan.chosen.size + (plan.hide ? plan.hidden.length : 0);
          set({ progress: { work: 'writing', done: 0, of: count } });
          const { batch } = await means.call('writePhrases', change);
          const record = recordOf(batch, plan, library.settings);
          // Uses are taken back only where they were added.
          await means.keep.keepUndo({ ...record, picks: [] });
          if (record.picks.length > 0) await means.call('addPicks', { picks: record.picks });
          await means.keep.keepUndo(record);
          await means.keep.keepUndo({ ...record, machine: await takeMachine(means.machine, plan) });
          begin({ said: { id: 'done', count }, canUndo: true });
        }),
      undo: () =>
        trying(async () => {
          const record = await means.keep.undo();
          if (!record) return set({ canUndo: false });
          set({ progress: { work: 'undoing', done: 0, of: 1 } });
          const { skipped } = await means.call('takeBack', { batch: record.batch });
          await means.refresh();
          const library = means.library();
          const settings = library ? settingsBack(record, library.settings) : {};
          const phrases = library ? withoutVersions(library.phrases, record.others) : [];
          if (phrases.length > 0 || Object.keys(settings).length > 0)
            await means.call('writePhrases', { phrases, settings });
          const picks = record.picks.map((one) => ({ ...one, uses: -one.uses }));
          if (picks.length > 0) await means.call('addPicks', { picks });
          await means.keep.keepUndo({ ...record, picks: [] });
          if (record.machine) await machineBack(means.machine, record.machine);
          await means.keep.keepUndo(null);
          set({ said: { id: 'undone', kept: skipped }, canUndo: false, progress: null });
        }),
    },
  };
}
