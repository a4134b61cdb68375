/** On what a suggestion rests: the wish and the words that told it, the stage, the mood, what was chosen before. */
import type { Reading } from '../../lib/core/model/reading';
import type { Suggestion } from '../../lib/core/suggest/suggest';
import { Quoting, useText } from '../shared/text';
import { Why } from './Why';

export interface SuggestionWhyProps {
  suggestion: Suggestion;
  reading: Reading;
  uses: number;
}

export function SuggestionWhy({ suggestion: { phrase, reasons }, reading, uses }: SuggestionWhyProps) {
  const t = useText();
  const wish = reading.intents.find(({ id }) => phrase.intents.includes(id)) ?? reading.intents[0];
  const words = wish?.evidence.flatMap((one) => (one.kind === 'words' ? [`“${one.text}”`] : [])).join(' ') ?? '';
  const say = {
    intent: wish ? t('why.intent', { intent: t(`intent.${wish.id}`), words }) : t('why.general'),
    stage: t('why.stage', { stage: t(`stage.${reading.stage.id}`) }),
    soothing: t('why.soothing', { mood: t(`mood.${reading.mood.id}`) }),
    words: t('why.words'),
    picked: t('why.picked', { count: uses }),
  };
  const lines = reasons.length > 0 ? reasons.map((reason) => say[reason]) : [t('why.general')];
  if (uses > 0 && !reasons.includes('picked')) lines.push(t('panel.used', { count: uses }));
  return (
    <Why of={phrase.title} isSign>
      <ul>
        {lines.map((one) => (
          <li key={one}>
            <Quoting text={one} />
          </li>
        ))}
      </ul>
    </Why>
  );
}
