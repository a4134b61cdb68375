/** What the options page's search finds: each place of the page once, and the words that lead to it. */
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
    words: ['time.help', 'time.field.firstAnswer', 'time.field.snooze'],
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

/** One line under the search field. */
export interface FoundSetting {
  section: SectionId;
  anchor: string;
  title: string;
}

/**
 * @param say the text of an id, in the interface's language
 * @returns the places of which title or words hold every part of the query, as they stand on the page
 */
export function findSettings(
  query: string,
  say: (id: SettingText) => string,
  fold: (text: string) => string,
): FoundSetting[] {
  const parts = fold(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  return settingPlaces.flatMap(({ section, anchor, title, words }) => {
    const all = fold([title, ...words].map((id) => say(id)).join('\n'));
    return parts.every((part) => all.includes(part)) ? [{ section, anchor, title: say(title) }] : [];
  });
}
