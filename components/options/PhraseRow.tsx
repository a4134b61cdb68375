/** One phrase with its wordings, and the other version if two browsers wrote at once. */
import type { DrawerActions } from '../../lib/app/drawer';
import type { LibraryPhrase } from '../../lib/core/library/view';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { useText } from '../shared/text';
import { WordingFaults } from './WordingFaults';

export interface PhraseRowProps {
  phrase: LibraryPhrase;
  actions: Pick<DrawerActions, 'edit' | 'remove' | 'save' | 'check'>;
  rules: readonly RuleTexts[];
  /** It did not fit into the browser's synced storage. */
  staysHere: boolean;
}

export function PhraseRow({ phrase, actions, rules, staysHere }: PhraseRowProps) {
  const t = useText();
  const { others, versions: _versions, builtIn, ...own } = phrase;
  return (
    <article class="phrase" data-testid="phrase" data-id={phrase.id}>
      <div>
        <p>
          <b>{phrase.title}</b> <span class="tag">{t(builtIn ? 'options.built_in' : 'options.mine')}</span>
          {staysHere && <span class="tag only-here">{t('options.only_here')}</span>}
          {phrase.code !== '' && <kbd>{phrase.code}</kbd>}
          {phrase.intents.map((intent) => (
            <span class="tag" key={intent}>
              {t(`intent.${intent}`)}
            </span>
          ))}
        </p>
        {phrase.variants.map((text) => (
          <div key={text}>
            <p class="wording">{text}</p>
            <WordingFaults text={text} findings={actions.check(text)} rules={rules} />
          </div>
        ))}
        {others.map((other) => (
          <p class="other" key={other.variants.join('\n')} data-testid="other-version">
            {t('options.other_version')}：{other.variants.join(' / ')}
            <button type="button" onClick={() => void actions.save(other)}>
              {t('options.use_version')}
            </button>
          </p>
        ))}
      </div>
      <div class="actions">
        <button
          type="button"
          data-testid="phrase-pin"
          aria-pressed={phrase.pinned}
          title={t('options.pin_help')}
          onClick={() => void actions.save({ ...own, pinned: !phrase.pinned })}
        >
          {t('options.pin')}
        </button>
        <button type="button" data-testid="phrase-edit" onClick={() => actions.edit(own)}>
          {t('options.edit')}
        </button>
        <button type="button" data-testid="phrase-delete" onClick={() => void actions.remove(phrase)}>
          {t('options.delete')}
        </button>
      </div>
    </article>
  );
}
