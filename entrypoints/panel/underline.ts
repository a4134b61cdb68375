/** Keeps the page's underlines in step with what the panel lists. */
import { localise } from '../../components/shared/text';
import { marksOf, type MarkTexts } from '../../lib/app/desk/marks';
import type { DeskState } from '../../lib/app/desk/state';
import type { RuleTexts } from '../../lib/core/tone/rule';
import type { PageEnd } from '../../lib/platform/page-end';
import { i18n } from '../../lib/platform/text';

const texts: MarkTexts = {
  say: (given) => localise(given, i18n.t('locale')),
  fixed: (kind, words) => (kind === 'drop' ? i18n.t('panel.fix_drop') : i18n.t(`panel.fix_${kind}`, { words })),
};

/** @returns to be called with every state: while the same is listed there is nothing to say */
export function createUnderline(page: PageEnd, rules: readonly RuleTexts[]): (state: DeskState) => void {
  let marked: DeskState['draft']['findings'] = [];
  return ({ conversation, draft: { text, findings } }) => {
    if (findings === marked || !conversation) return;
    marked = findings;
    page.mark(conversation.key, text, marksOf(findings, rules, texts));
  };
}
