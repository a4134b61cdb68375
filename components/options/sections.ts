/** The sections of the options page, in the order of its menu. A new one is a component in sections/ and a line here. */
import type { Settings } from '../../lib/core/library/settings';
import type { View } from '../../lib/core/model/view';
import { FilesSection } from './sections/FilesSection';
import { GeneralSection } from './sections/GeneralSection';
import { KeysSection } from './sections/KeysSection';
import { LibrarySection } from './sections/LibrarySection';
import type { Section } from './sections/section';
import { ShopSection } from './sections/ShopSection';
import { SitesSection } from './sections/SitesSection';
import { TimeSection } from './sections/TimeSection';
import { ToneSection } from './sections/ToneSection';

/**
 * `id` is the part after # in the page's address, and names the menu's text (`options.section.<id>`); `settings` are
 * those that the section's reset sets back, `view` what it sets back of how the panel stands here.
 */
export const sections = [
  { id: 'library', Section: LibrarySection, settings: [], view: [] },
  { id: 'files', Section: FilesSection, settings: [], view: [] },
  {
    id: 'tone',
    Section: ToneSection,
    settings: ['rulesOff', 'grades', 'siteGrades', 'ignored', 'ownWords', 'ownWordsExcept'],
    view: [],
  },
  { id: 'time', Section: TimeSection, settings: ['time'], view: [] },
  { id: 'shop', Section: ShopSection, settings: ['shop', 'sizes'], view: [] },
  { id: 'sites', Section: SitesSection, settings: ['profiles'], view: ['sites'] },
  { id: 'keys', Section: KeysSection, settings: [], view: [] },
  { id: 'general', Section: GeneralSection, settings: ['lint', 'theme'], view: ['home', 'density'] },
] as const satisfies readonly {
  id: string;
  Section: Section;
  settings: readonly (keyof Settings)[];
  view: readonly (keyof View)[];
}[];

export type SectionId = (typeof sections)[number]['id'];

/** @returns the section that an address's hash names (`#tone`, also `#tone/…`), else the first */
export const sectionOf = (hash: string): SectionId =>
  sections.find(({ id }) => id === hash.slice(1).split('/')[0])?.id ?? 'library';
