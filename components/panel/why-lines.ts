/** On what a suggestion rests, in whole sentences: the wish and what told it, the stage, the mood, what was chosen before. */
import type { DeskState } from '../../lib/app/desk/state';
import type { Reading } from '../../lib/core/model/reading';
import type { Suggestion } from '../../lib/core/suggest/suggest';
import type { Texts } from '../shared/text';
import { evidenceWords } from './evidence-words';

export interface WhyOf extends Pick<DeskState, 'stageChosen' | 'intentChosen'> {
  suggestion: Pick<Suggestion, 'phrase' | 'reasons'>;
  reading: Reading;
  /** How often the agent has used the phrase. */
  uses: number;
}

/** @returns at least one sentence */
export function whyLines({ suggestion, reading, uses, stageChosen, intentChosen }: WhyOf, t: Texts['t']): string[] {
  const { phrase, reasons } = suggestion;
  const found = reading.intents.find(({ id }) => phrase.intents.includes(id));
  const wish = (): string => {
    if (!found) return t('why.general');
    const intent = t(`intent.${found.id}`);
    if (intentChosen && found === reading.intents[0]) return t('why.intent_chosen', { intent });
    const words = [...new Set(found.evidence.map((one) => evidenceWords(one, t)))].join(' · ');
    return words === '' ? t('why.intent_sense', { intent }) : t('why.intent', { intent, words });
  };
  const stage = t(`stage.${reading.stage.id}`);
  const say = {
    intent: wish,
    stage: () => t(stageChosen ? 'why.stage_chosen' : 'why.stage', { stage }),
    soothing: () => t('why.soothing', { mood: t(`mood.${reading.mood.id}`) }),
    words: () => t('why.words'),
    picked: () => (uses > 0 ? t('why.picked', { count: uses }) : t('why.general')),
  };
  const lines = reasons.map((reason) => say[reason]());
  if (lines.length === 0) lines.push(t('why.general'));
  if (uses > 0 && !reasons.includes('picked')) lines.push(t('panel.used', { count: uses }));
  return [...new Set(lines)];
}
