/** The panel's ways to other pages. */
import type { PanelWays } from '../../components/panel/Panel';
import { openNewPhrase, openOptions } from '../../lib/platform/options-page';
import { marketplaces } from '../../lib/sites';
import { placesOf } from '../../lib/sites/places';

export const ways: PanelWays = {
  openLibrary: openOptions,
  addPhrase: openNewPhrase,
  chats: placesOf(marketplaces),
};
