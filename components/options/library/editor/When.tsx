/** When a phrase is proposed: stages and intents, and how buyers ask who will read it. */
import type { Phrase } from '../../../../lib/core/library/phrase';
import { buyerLines } from '../../../../lib/core/lang/buyer-lines';
import { intents, intentStages } from '../../../../lib/core/model/intent';
import { stages } from '../../../../lib/core/model/stage';
import type { Tagger } from '../../../../lib/core/suggest/phrase-table';
import { useText } from '../../../shared/text';
import { Choices } from '../../Choices';

export interface WhenProps {
  phrase: Phrase;
  write: (change: Partial<Phrase>) => void;
  /** Reads intents from a phrase's words. */
  tag: Tagger;
}

const groups = ['presale', 'insale', 'aftersale', 'any'] as const;

export function When({ phrase, write, tag }: WhenProps) {
  const t = useText();
  const read = phrase.intents.length > 0 ? phrase.intents : tag(phrase);
  const lines = buyerLines(read);
  return (
    <section class="part" aria-labelledby="when">
      <h3 id="when">{t('library.when')}</h3>
      <Choices
        legend={t('library.stage')}
        all={stages}
        chosen={phrase.stages}
        name={(stage) => t(`stage.${stage}`)}
        choose={(chosen) => write({ stages: chosen })}
      />
      <div role="group" aria-label={t('library.intent')} class="intents">
        {groups.map((group) => {
          const here = intents.filter((id) => intentStages[id] === group);
          return (
            <Choices
              key={group}
              legend={group === 'any' ? t('library.any_stage') : t(`stage.${group}`)}
              all={here}
              chosen={phrase.intents.filter((id) => here.includes(id))}
              name={(intent) => t(`intent.${intent}`)}
              choose={(chosen) => write({ intents: [...phrase.intents.filter((id) => !here.includes(id)), ...chosen] })}
            />
          );
        })}
      </div>
      <div class="lines" data-testid="buyer-lines" role="status">
        {phrase.intents.length === 0 && (
          <p class="hint">
            {read.length > 0
              ? t('library.read_intents', { intents: read.map((id) => t(`intent.${id}`)).join('、') })
              : t('library.no_intents')}
          </p>
        )}
        {lines.length > 0 && (
          <>
            <p class="label">{t('library.buyer_lines')}</p>
            <ul lang="zh">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
