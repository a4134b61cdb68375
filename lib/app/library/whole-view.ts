/** The library as the panel needs it, read in portions: 50,000 phrases in one message would stop the panel for a while. */
import type { LibraryView } from '../../core/library/view';
import type { callLibrary } from '../../platform/calls';
import { createCatalogue } from './catalogue';

/** @returns the library as it is now; its `phrases` are the same list as before while they are the same */
export function createWholeView(call: typeof callLibrary): (conversation: string | null) => Promise<LibraryView> {
  const catalogue = createCatalogue(call, () => {});
  return async (conversation) => {
    const overview = await call('overview', { conversation, lists: false });
    await catalogue.refresh();
    return { ...overview, phrases: catalogue.phrases() };
  };
}
