/** What told us something, as the interface quotes it. */
import type { Evidence } from '../../lib/core/model/reading';
import type { Texts } from '../shared/text';

/** @returns the buyer's words, or what the page says of the order */
export const evidenceWords = (evidence: Evidence, t: Texts['t']): string =>
  evidence.kind === 'order'
    ? t('panel.evidence_order', { state: evidence.text })
    : t('panel.evidence_words', { words: evidence.text });
