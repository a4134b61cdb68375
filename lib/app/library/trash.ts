/** What was removed in the last 30 days. */
import type { Trashed } from '../../core/library/past';
import type { callLibrary } from '../../platform/calls';
import { createCell } from './cell';
import type { Changes } from './changes';
import type { Trying } from './telling';

export interface TrashState {
  open: boolean;
  /** Null until it is read. */
  trashed: readonly Trashed[] | null;
}

export interface TrashActions {
  /** Shows or leaves the trash. */
  show: (open: boolean) => void;
  restore: (trashed: Trashed) => void;
  empty: () => void;
}

export interface Trash {
  state: () => TrashState;
  /** Reads it anew, when it is open. */
  refresh: () => Promise<void>;
  actions: TrashActions;
}

interface TrashMeans {
  call: typeof callLibrary;
  trying: Trying;
  restore: Changes['restore'];
  changed: () => void;
}

export function createTrash({ call, trying, restore, changed }: TrashMeans): Trash {
  const cell = createCell<TrashState>({ open: false, trashed: null }, changed);
  const refresh = async (): Promise<void> => {
    if (cell.get().open) cell.set({ trashed: await call('trash', {}) });
  };
  return {
    state: cell.get,
    refresh,
    actions: {
      show: (open) => {
        cell.set({ open });
        void refresh();
      },
      restore: ({ value }) => void restore([value]),
      empty: () =>
        void trying(async () => {
          await call('emptyTrash', {});
          return null;
        }),
    },
  };
}
