/** What the panel says by itself, and when: each thing once, and nothing while somebody is still typing. Draws nothing. */
import type { DeskState } from '../../lib/app/desk/state';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { useAnnounced } from '../shared/Announcer';
import { useLocalised, useText } from '../shared/text';
import { BuyerAloud } from './BuyerAloud';
import { useHealthAloud } from './health-aloud';

/** As long as nobody stops between two words. ms */
const rest = 1200;
/** Queries are short, and what they found is waited for. ms */
const searchRest = 600;
/** More names than one can keep in mind. */
const named = 3;

export interface AloudProps {
  state: DeskState;
  rules: readonly RuleTexts[];
  /** Whether drafts are checked here. */
  lints: boolean;
}

export function Aloud({ state, rules, lints }: AloudProps) {
  useAnnounced(useFound(state, rules, lints), rest, state.draft.findings.length === 0);
  useAnnounced(useSearched(state), searchRest);
  useAnnounced(usePage(state), rest);
  useHealthAloud(state.library?.health ?? null);
  return <BuyerAloud state={state} />;
}

/** How many findings, and the first of them by name; that there is none is news only after there were some. */
function useFound({ draft: { text, findings } }: DeskState, rules: readonly RuleTexts[], lints: boolean): string {
  const t = useText();
  const say = useLocalised();
  if (!lints || text.trim() === '') return '';
  if (findings.length === 0) return t('panel.findings_none');
  const names = [...new Set(findings.map(({ rule }) => rule))].slice(0, named).flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    return rule ? [say(rule.name)] : [];
  });
  return t('say.findings', { count: findings.length, names: names.join(t('say.comma')) });
}

function useSearched({ query, results, searchable }: DeskState): string {
  const t = useText();
  if (query === '') return '';
  if (results.length > 0) return t('say.results', { count: results.length });
  return t(searchable ? 'panel.search_none' : 'panel.search_soon');
}

/** Only what asks something of the agent: that all is as usual is no news. */
function usePage({ page: { state, doubt } }: DeskState): string {
  const t = useText();
  if (doubt) return `${t('page.needs_hint')} · ${t(`page.doubt_${doubt}`)}`;
  return state === 'unrecognised' || state === 'no_chat' ? t(`page.${state}`) : '';
}
