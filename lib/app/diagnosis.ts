/** A report for a fault message: what is installed, what page it is, how much there is. No word of buyer or agent. */
import { defaultSettings, type Settings } from '../core/library/settings';
import type { View } from '../core/model/view';
import type { DeskState } from './desk/state';

export interface Surroundings {
  version: string;
  /** As the browser names itself. */
  browser: string;
  language: string;
  home: View['home'];
  /** The panel's page, CSS px, and how many device pixels one of them is. */
  size: { width: number; height: number; ratio: number };
  /** ms since the epoch */
  now: number;
  /** Ids of the marketplaces that came with the extension; any other id was given by somebody. */
  knownSites: ReadonlySet<string>;
  /** See {@link Troubles}. */
  troubles: readonly string[];
  reminders: number;
}

/** @returns readable lines: names and numbers only */
export function diagnose(state: DeskState, around: Surroundings): string {
  const { page, conversation, reading, draft, library } = state;
  const { size } = around;
  const names = Object.keys(defaultSettings) as (keyof Settings)[]; // own keys of the table
  const changed = library
    ? names.filter((name) => JSON.stringify(library.settings[name]) !== JSON.stringify(defaultSettings[name]))
    : [];
  const known = page.site && around.knownSites.has(page.site.id);
  const site = known ? `${page.site?.id}, ${page.site?.confidence}` : page.site ? 'of one’s own' : 'none';
  return [
    `Tiexin ${around.version} · ${around.home} · ${around.language}`,
    around.browser,
    `taken ${new Date(around.now).toISOString().slice(0, 16)}Z · panel ${size.width}×${size.height} at ${size.ratio}`,
    `page: ${page.state}${page.doubt ? `, ${page.doubt}` : ''} · site: ${site}`,
    conversation
      ? `conversation: ${conversation.messages.length} messages, ${conversation.messages.filter(({ at }) => at !== null).length} with a time, order ${conversation.order?.state ?? 'none'}`
      : 'conversation: none',
    `reading: ${reading ? `${reading.stage.id}, ${reading.intents.map(({ id }) => id).join('+')}, ${reading.mood.id}` : 'none'}`,
    `suggestions: ${state.suggestions.length} · draft: ${draft.text.length} characters, findings: ${draft.findings.map(({ rule }) => rule).join(', ') || 'none'} · reminders: ${around.reminders}`,
    library
      ? `library: ${library.phrases.length} phrases, fault ${library.health.fault ?? 'none'}, sync ${library.health.syncFault ?? 'well'}, ${library.health.unsynced.length} only here`
      : 'library: not reached',
    `settings changed: ${changed.join(', ') || 'none'}`,
    `last troubles (UTC): ${around.troubles.join(', ') || 'none'}`,
    '',
  ].join('\n');
}
