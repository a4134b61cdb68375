/** What the buyer wants, as chips; a click on the second makes it the first, and the list corrects what was misread. */
import { type Intent, intents, intentStages } from '../../lib/core/model/intent';
import type { Reading } from '../../lib/core/model/reading';
import { useText } from '../shared/text';

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
  const shown = reading.intents.filter(({ score }) => score >= (best?.score ?? 0) * second).slice(0, chips);
  return (
    <>
      {shown.map(({ id }) => (
        <button
          type="button"
          class="chip"
          key={id}
          aria-pressed={id === best?.id}
          data-testid="intent"
          data-id={id}
          onClick={() => choose(id)}
        >
          {t(`intent.${id}`)}
        </button>
      ))}
      <select
        class="correct"
        aria-label={t('panel.correct')}
        title={t('panel.correct')}
        data-testid="correct-intent"
        value={best?.id}
        onChange={({ currentTarget: { value } }) => {
          const chosen = intents.find((id) => id === value);
          if (chosen) choose(chosen);
        }}
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
      </select>
    </>
  );
}
