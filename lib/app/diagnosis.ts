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
}

/** @returns readable lines: names and numbers only */
export function diagnose(state: DeskState, { version, browser, language, home }: Surroundings): string {
  const { page, conversation, reading, draft, library } = state;
  const names = Object.keys(defaultSettings) as (keyof Settings)[]; // own keys of the table
  const changed = library
    ? names.filter((name) => JSON.stringify(library.settings[name]) !== JSON.stringify(defaultSettings[name]))
    : [];
  const site = page.site ? `${page.site.id}, ${page.site.asOf}, ${page.site.confidence}` : 'none';
  return [
    `Tiexin ${version} · ${home} · ${language}`,
    browser,
    `page: ${page.state}${page.doubt ? `, ${page.doubt}` : ''} · site: ${site}`,
    conversation
      ? `conversation: ${conversation.messages.length} messages, order ${conversation.order?.state ?? 'none'}`
      : 'conversation: none',
    `reading: ${reading ? `${reading.stage.id}, ${reading.intents.map(({ id }) => id).join('+')}, ${reading.mood.id}` : 'none'}`,
    `suggestions: ${state.suggestions.length} · findings: ${draft.findings.map(({ rule }) => rule).join(', ') || 'none'}`,
    library
      ? `library: ${library.phrases.length} phrases, fault ${library.health.fault ?? 'none'}, sync ${library.health.syncFault ?? 'well'}, ${library.health.unsynced.length} only here`
      : 'library: not reached',
    `settings changed: ${changed.join(', ') || 'none'}`,
    `last notice: ${state.notice?.id ?? 'none'}`,
    '',
  ].join('\n');
}
