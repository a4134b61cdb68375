/** Forms that save by themselves say so, quietly and beside the form. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import { useText } from '../shared/text';

export type Saved = 'saved' | 'failed' | null;

/** @returns how the last saving went, and a function that saves */
export function useSaving(change: DrawerActions['change']): [Saved, DrawerActions['change']] {
  const [saved, say] = useState<Saved>(null);
  const save: DrawerActions['change'] = async (settings) => {
    // What is said twice must change in between, or it is not heard twice.
    say(null);
    const done = await change(settings);
    say(done ? 'saved' : 'failed');
    return done;
  };
  return [saved, save];
}

/**
 * Stands from the beginning: what appears together with its text is not announced.
 * `instead` is said rather than how the last saving went.
 */
export function SavedStatus({ saved, instead }: { saved: Saved; instead?: string | null }) {
  const t = useText();
  return (
    <span role="status" class="saved">
      {instead ?? (saved && t(saved === 'saved' ? 'options.saved' : 'notice.saving_failed'))}
    </span>
  );
}
