/** A library for pictures: the starter phrases, and nothing wrong with it. */
import { starterPhrases } from '../lib/core/lang/zh/starter';
import { defaultSettings } from '../lib/core/library/settings';
import { healthy, type LibraryView } from '../lib/core/library/view';

/** All pictures are taken at this moment. ms since the epoch */
export const now = new Date(2026, 10, 23, 10, 0).getTime();

export const aLibrary: LibraryView = {
  edition: 1,
  phrases: starterPhrases.map((phrase) => ({ ...phrase, others: [], builtIn: true, versions: [] })),
  settings: { ...defaultSettings, shop: { shop: '晴木家居', ship_hours: '48小时内', courier: '中通' } },
  picks: [{ phrase: starterPhrases[0]?.id ?? '', uses: 12, last: now - 86_400_000 }],
  pictures: {},
  served: {},
  health: healthy,
};
