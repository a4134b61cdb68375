/** How the desk says what became of an action. */
import type { Settings } from '../../core/library/settings';
import type { Outcome } from '../../core/model/outcome';
import type { Workbench } from './actions';
import type { NoticeId } from './state';

export interface Telling {
  /** Tells how it went; what did not arrive whole is put on the clipboard instead. */
  tell: (outcome: Outcome, text: string) => Promise<void>;
  note: (id: NoticeId) => void;
  /** Changes settings, and says so when that fails. */
  change: (settings: Partial<Settings>) => Promise<void>;
}

export function createTelling({ means, set, refresh }: Pick<Workbench, 'means' | 'set' | 'refresh'>): Telling {
  const note: Telling['note'] = (id) => set({ notice: { id, onClipboard: false } });
  return {
    note,
    tell: async (outcome, text) => {
      const arrived = outcome === 'inserted';
      set({ notice: { id: outcome, onClipboard: !arrived && (await means.copy(text)) } });
    },
    change: async (settings) => {
      try {
        await means.library.change(settings);
        await refresh();
      } catch {
        note('saving_failed');
      }
    },
  };
}
