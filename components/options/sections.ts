/** The sections of the options page, in the order of its menu. A new one is a component in sections/ and a line here. */
import { FilesSection } from './sections/FilesSection';
import { GeneralSection } from './sections/GeneralSection';
import { KeysSection } from './sections/KeysSection';
import { LibrarySection } from './sections/LibrarySection';
import type { Section } from './sections/section';
import { ShopSection } from './sections/ShopSection';
import { ToneSection } from './sections/ToneSection';

/** `id` is the part after # in the page's address, and names the menu's text (`options.section.<id>`). */
export const sections = [
  { id: 'library', Section: LibrarySection },
  { id: 'files', Section: FilesSection },
  { id: 'tone', Section: ToneSection },
  { id: 'shop', Section: ShopSection },
  { id: 'keys', Section: KeysSection },
  { id: 'general', Section: GeneralSection },
] as const satisfies readonly { id: string; Section: Section }[];

export type SectionId = (typeof sections)[number]['id'];

/** @returns the section that an address's hash names (`#tone`, also `#tone/…`), else the first */
export const sectionOf = (hash: string): SectionId =>
  sections.find(({ id }) => id === hash.slice(1).split('/')[0])?.id ?? 'library';
