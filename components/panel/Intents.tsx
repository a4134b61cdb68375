/** What the buyer wants: the first chip opens the list that corrects what was misread; a click on the second makes it the first. */
import { type Intent, intents, intentStages } from '../../lib/core/model/intent';
import type { Reading } from '../../lib/core/model/reading';
import { useText } from '../shared/text';
import { Picker } from './Picker';

export interface IntentsProps {
  reading: Reading;
  choose: (intent: Intent) => void;
}

/** An intent weaker than this share of the best one is not worth a chip. */
const second = 0.5;
const chips = 2;
const groups = ['presale', 'insale', 'aftersale', 'any'] as const;

export function Intents({ reading, choose }: IntentsProps) {
  const t = useText();
  const best = reading.intents[0];
  const others = reading.intents.slice(1, chips).filter(({ score }) => score >= (best?.score ?? 0) * second);
  return (
    <>
      <Picker
        class="chip"
        name={t('panel.correct')}
        testId="correct-intent"
        value={best?.id}
        choose={(value) => {
          const chosen = intents.find((id) => id === value);
          if (chosen) choose(chosen);
        }}
        shown={
          best && (
            <span data-testid="intent" data-id={best.id} aria-hidden="true">
              {t(`intent.${best.id}`)}
            </span>
          )
        }
      >
        {groups.map((group) => (
          <optgroup key={group} label={group === 'any' ? t('intent.other') : t(`stage.${group}`)}>
            {intents
              .filter((id) => intentStages[id] === group)
              .map((id) => (
                <option key={id} value={id}>
                  {t(`intent.${id}`)}
                </option>
              ))}
          </optgroup>
        ))}
      </Picker>
      {others.map(({ id }) => (
        <button
          type="button"
          class="chip other"
          key={id}
          title={t('panel.choose_intent')}
          data-testid="intent"
          data-id={id}
          onClick={() => choose(id)}
        >
          {t(`intent.${id}`)}
        </button>
      ))}
    </>
  );
}
