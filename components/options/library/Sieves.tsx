/** What the list is narrowed by. */
import { intents } from '../../../lib/core/model/intent';
import { stages } from '../../../lib/core/model/stage';
import { conditionsOf, type Sieve, uses } from '../../../lib/core/library/sift';
import { useText } from '../../shared/text';
import { Pill } from './Pill';

export interface SievesProps {
  sieve: Sieve;
  sift: (change: Partial<Sieve>) => void;
  /** Everything again. */
  widen: () => void;
  /** How many phrases the tone check has still to look at. */
  unchecked: number;
}

const scopes = ['mine', 'shop', 'team'] as const;

export function Sieves({ sieve, sift, widen, unchecked }: SievesProps) {
  const t = useText();
  const toggles = ['tone', 'unsynced', 'doubled'] as const;
  return (
    <div class="sieves" role="group" aria-label={t('library.sieves')}>
      <Pill
        label={t('library.stage')}
        all={stages}
        chosen={sieve.stage}
        name={(stage) => t(`stage.${stage}`)}
        choose={(stage) => sift({ stage })}
      />
      <Pill
        label={t('library.intent')}
        all={intents}
        chosen={sieve.intent}
        name={(intent) => t(`intent.${intent}`)}
        choose={(intent) => sift({ intent })}
      />
      <Pill
        label={t('library.scope')}
        all={scopes}
        chosen={sieve.scope}
        name={(scope) => t(`scope.${scope}`)}
        choose={(scope) => sift({ scope })}
      />
      <Pill
        label={t('library.use')}
        all={uses}
        chosen={sieve.use}
        name={(use) => t(`library.uses.${use}`)}
        choose={(use) => sift({ use })}
      />
      {toggles.map((name) => (
        <label key={name} class={sieve[name] ? 'pill on' : 'pill'}>
          <input
            type="checkbox"
            checked={sieve[name]}
            data-testid={name === 'tone' ? 'faulty-only' : `only-${name}`}
            onChange={({ currentTarget: { checked } }) => sift({ [name]: checked })}
          />
          {t(`library.only.${name}`)}
        </label>
      ))}
      {conditionsOf(sieve).length > 0 && (
        <button type="button" class="link" data-testid="widen" onClick={widen}>
          {t('library.widen')}
        </button>
      )}
      <span role="status" class="hint">
        {unchecked > 0 && t('library.checking', { count: unchecked })}
      </span>
    </div>
  );
}
