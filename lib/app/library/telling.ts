/** What happened last, and the way back. */
import type { Cell } from './cell';

/** Ids of the message files, below `library.said`. */
export type SaidId =
  | 'saved'
  | 'beside'
  | 'pictures_lost'
  | 'removed'
  | 'changed'
  | 'taken_back'
  | 'skipped'
  | 'failed'
  | 'read_only';

export interface Said {
  id: SaidId;
  /** How many phrases it was about, and the name of the only one. */
  count: number;
  title: string;
  /** What takes it back; null when nothing does. */
  batch: number | null;
}

export interface Told {
  said: Said | null;
}

/** Does what may fail. What could not be saved stays where it was written. */
export type Trying = (work: () => Promise<Said | null>) => Promise<boolean>;

/** @param refresh brings the library up to date */
export function createTrying(cell: Cell<Told>, refresh: () => Promise<void>): Trying {
  return async (work) => {
    try {
      const said = await work();
      await refresh();
      cell.set({ said });
      return true;
    } catch (error) {
      const isReadOnly = error instanceof Error && error.message === 'read_only';
      cell.set({ said: { id: isReadOnly ? 'read_only' : 'failed', count: 0, title: '', batch: null } });
      return false;
    }
  };
}
