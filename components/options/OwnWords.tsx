/** The team's own words: pasted or from a file, read at once, what can't be read is named and stays in the field. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import type { Refused } from '../../lib/app/expressions';
import type { Settings } from '../../lib/core/library/settings';
import { ownWordLimits, readOwnWords } from '../../lib/core/tone/own-words';
import { useText } from '../shared/text';
import { FileButton, textFiles } from './FileButton';
import { textOf } from './file-text';
import { SavedStatus, useSaving } from './saving';

export interface OwnWordsProps {
  settings: Settings;
  change: DrawerActions['change'];
  refusedAmong: (expressions: readonly string[]) => Promise<Refused[]>;
}

/** The first are enough to see what is wrong; a list of 20,000 faults helps nobody. */
const shownFaults = 20;

export function OwnWords({ settings, change, refusedAmong }: OwnWordsProps) {
  const t = useText();
  const [text, setText] = useState(settings.ownWords);
  const [except, setExcept] = useState(settings.ownWordsExcept);
  const [refused, setRefused] = useState<Refused[]>([]);
  const [saved, save] = useSaving(change);
  const { words, faulty } = useMemo(() => readOwnWords(text), [text]);
  const tooLong = text.length > ownWordLimits.text;
  const expressions = words.flatMap(({ find, isExpression }) => (isExpression ? [find] : [])).join('\n');
  useEffect(() => {
    void refusedAmong(expressions === '' ? [] : expressions.split('\n')).then(setRefused);
  }, [expressions, refusedAmong]);
  /** What was there stays: a file adds to it. */
  const add = async (file: File): Promise<void> =>
    setText([text.trimEnd(), (await textOf(file)).trimEnd()].filter((part) => part !== '').join('\n'));
  return (
    <section class="card" aria-labelledby="own-words">
      <h2 id="own-words">{t('tone.own_words')}</h2>
      <p class="soft" id="own-words-help">
        {t('tone.own_words_help')}
      </p>
      <textarea
        rows={6}
        data-testid="own-words"
        aria-labelledby="own-words"
        aria-describedby="own-words-help"
        placeholder={t('tone.own_words_example')}
        value={text}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <label>
        {t('tone.own_words_except')}
        <input
          data-testid="own-words-except"
          value={except}
          onInput={({ currentTarget: { value } }) => setExcept(value)}
        />
      </label>
      <div class="bar">
        <button
          type="button"
          class="primary"
          data-testid="own-words-save"
          disabled={tooLong}
          onClick={() => void save({ ownWords: text, ownWordsExcept: except })}
        >
          {t('tone.own_words_save')}
        </button>
        <FileButton label={t('tone.own_words_file')} accept={textFiles} take={(file) => void add(file)} />
        <SavedStatus saved={saved} instead={tooLong ? t('tone.own_words_too_long') : null} />
      </div>
      <div role="status">
        {text.trim() !== '' && (
          <p class="soft">
            {t('tone.own_words_count', { count: words.length - refused.length, left: faulty.length + refused.length })}
          </p>
        )}
        {(faulty.length > 0 || refused.length > 0) && (
          <ul class="fault">
            {refused.map(({ source, reason }) => (
              <li key={source}>
                <q>/{source}/</q> {t('tone.own_words_refused', { reason })}
              </li>
            ))}
            {faulty.slice(0, shownFaults).map(({ line, text, fault }) => (
              <li key={line}>
                {t('tone.own_words_line', { line })} <q>{text}</q> {t(`tone.fault.${fault}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
