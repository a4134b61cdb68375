/** What the options page's search finds: each place of the page once, and the words that lead to it. */
import type { Span } from '../../lib/core/model/reading';
import { fold } from '../../lib/core/text/fold';
import type { SectionId } from './sections';

/** `anchor` is the id of a heading in that section; `title` and `words` are texts of the message files. */
export const settingPlaces = [
  {
    section: 'tone',
    anchor: 'strictness',
    title: 'strictness.title',
    words: ['strictness.gentle', 'strictness.strict'],
  },
  {
    section: 'tone',
    anchor: 'tone-rules',
    title: 'tone.rules',
    words: ['tone.rules_help', 'tone.ignored', 'tone.grade'],
  },
  {
    section: 'tone',
    anchor: 'own-words',
    title: 'tone.own_words',
    words: ['tone.own_words_help', 'tone.own_words_except'],
  },
  {
    section: 'time',
    anchor: 'limits',
    title: 'time.title',
    words: [
      'time.field.firstAnswer',
      'time.field.orderNudge',
      'time.field.payNudge',
      'time.field.again',
      'time.field.soon',
      'time.field.later',
      'time.field.snooze',
      'time.help',
    ],
  },
  { section: 'time', anchor: 'notify', title: 'time.notify_title', words: ['time.notify', 'time.notify_help'] },
  { section: 'shop', anchor: 'shop', title: 'shop.title', words: ['shop.help'] },
  { section: 'shop', anchor: 'sizes', title: 'sizes.title', words: ['sizes.help', 'sizes.height', 'sizes.weight'] },
  {
    section: 'sites',
    anchor: 'sites',
    title: 'sites.title',
    words: ['sites.help', 'sites.panel', 'sites.lint', 'sites.side'],
  },
  { section: 'sites', anchor: 'taught-pages', title: 'taught.title', words: ['taught.help', 'taught.import'] },
  { section: 'sites', anchor: 'other-sites', title: 'sites.other', words: ['sites.other_help', 'sites.revoke'] },
  { section: 'sites', anchor: 'site-file', title: 'sites.file', words: ['sites.file_help', 'sites.import'] },
  {
    section: 'keys',
    anchor: 'keys',
    title: 'keys.in_browser',
    words: ['keys.title', 'keys.browser_help', 'keys.change'],
  },
  { section: 'keys', anchor: 'panel-keys', title: 'keys.in_panel', words: ['keys.title', 'keys.insert', 'keys.hold'] },
  { section: 'keys', anchor: 'composer-keys', title: 'keys.in_composer', words: ['keys.title', 'keys.card'] },
  { section: 'general', anchor: 'switches', title: 'panel.lint', words: ['options.lint_help'] },
  { section: 'general', anchor: 'switches', title: 'options.sync', words: ['options.sync_help'] },
  {
    section: 'general',
    anchor: 'switches',
    title: 'options.theme',
    words: ['options.theme_dark', 'options.theme_light'],
  },
  {
    section: 'general',
    anchor: 'home',
    title: 'home.title',
    words: ['home.overlay', 'home.native', 'home.help', 'home.density', 'home.compact'],
  },
  { section: 'files', anchor: 'import', title: 'import.title', words: ['import.help'] },
  { section: 'files', anchor: 'export', title: 'export.title', words: ['export.kind.json', 'export.about.json'] },
  { section: 'files', anchor: 'erase', title: 'erase.title', words: ['erase.help'] },
] as const satisfies readonly { section: SectionId; anchor: string; title: string; words: readonly string[] }[];

export type SettingPlace = (typeof settingPlaces)[number];
export type SettingText = SettingPlace['title'] | SettingPlace['words'][number];

/** A text, and where the words that were looked for stand in it. */
export interface Hit {
  text: string;
  spans: Span[];
}

/** One line under the search field. */
export interface FoundSetting {
  section: SectionId;
  anchor: string;
  title: Hit;
  /** What else stands there with the words in it; null when the title has them. */
  line: Hit | null;
}

/** @returns the query's parts, folded; none for a blank one */
export const partsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** @returns the text with every place of every part; folding keeps offsets */
export function hitIn(text: string, parts: readonly string[]): Hit {
  const folded = fold(text);
  const spans = parts.filter(Boolean).flatMap((part) => {
    const places: Span[] = [];
    for (let from = folded.indexOf(part); from >= 0; from = folded.indexOf(part, from + part.length))
      places.push({ from, to: from + part.length });
    return places;
  });
  return { text, spans };
}

/**
 * @param say the text of an id, in the interface's language
 * @returns the places of which title or words hold every part of the query, as they stand on the page
 */
export function findSettings(query: string, say: (id: SettingText) => string): FoundSetting[] {
  const parts = partsOf(query);
  if (parts.length === 0) return [];
  return settingPlaces.flatMap(({ section, anchor, title, words }) => {
    const texts = [title, ...words].map((id) => say(id));
    const all = fold(texts.join('\n'));
    if (!parts.every((part) => all.includes(part))) return [];
    const [name = hitIn('', []), ...lines] = texts.map((text) => hitIn(text, parts));
    const line = name.spans.length > 0 ? null : (lines.find(({ spans }) => spans.length > 0) ?? null);
    return [{ section, anchor, title: name, line }];
  });
}
