/** A phrase with what can be done with it: what stands on a search result, and on a phrase that is at hand. */
import type { ComponentChildren } from 'preact';
import type { Result } from '../../lib/app/desk/results';
import { Icon } from '../shared/Icon';
import { IconButton } from '../shared/IconButton';
import { Marked } from '../shared/Marked';
import { useLang, useNamed, useText } from '../shared/text';

export interface FoundPhraseProps {
  found: Result;
  /** What its name begins with. */
  lead?: ComponentChildren;
  /** What is marked in its words: what was searched for, or what is still to be filled in. */
  mark: 'hit' | 'open';
}

export function FoundPhrase({ found, lead, mark }: FoundPhraseProps) {
  const lang = useLang();
  const { phrase, text, inTitle, inText, open, label, inLabel } = found;
  return (
    <>
      <p class="title">
        {lead}
        <span lang={lang(phrase.title)}>
          <Marked text={phrase.title} spans={inTitle} mark="hit" />
        </span>
        {phrase.pinned && <Icon name="pin" />}
        {phrase.code !== '' && <kbd>{phrase.code}</kbd>}
      </p>
      {label !== '' && (
        <p class="label" lang={lang(label)}>
          <Marked text={label} spans={inLabel} mark="hit" />
        </p>
      )}
      <p class="words" lang={lang(text)}>
        <Marked text={text} spans={mark === 'open' ? open : inText} mark={mark} />
      </p>
    </>
  );
}

export interface PhraseActsProps {
  title: string;
  canInsert: boolean;
  insert: () => void;
  copy: () => void;
}

/** Inserts, or copies where nothing can be inserted. */
export function PhraseActs({ title, canInsert, insert, copy }: PhraseActsProps) {
  const t = useText();
  const named = useNamed();
  const copyIt = named(t('panel.copy'), title);
  if (!canInsert)
    return (
      <button type="button" class="strong" aria-label={copyIt} onClick={(event) => event.isTrusted && copy()}>
        {t('panel.copy')}
      </button>
    );
  return (
    <>
      <IconButton icon="copy" name={t('panel.copy')} label={copyIt} onClick={(event) => event.isTrusted && copy()} />
      <button
        type="button"
        class="strong"
        aria-label={named(t('panel.insert'), title)}
        onClick={(event) => event.isTrusted && insert()}
      >
        {t('panel.insert')}
      </button>
    </>
  );
}
