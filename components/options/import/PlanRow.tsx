/** One row of a plan: what becomes of it and why, and whether to take it. */
import type { PlannedRow } from '../../../lib/app/import/import-state';
import type { Phrase } from '../../../lib/core/library/phrase';
import { unknownNames } from '../../../lib/core/library/variable-completion';
import type { RuleTexts } from '../../../lib/core/tone/rule';
import { useText } from '../../shared/text';
import { WordingFaults } from '../WordingFaults';

export interface PlanRowProps {
  row: PlannedRow;
  chosen: boolean;
  choose: (chosen: boolean) => void;
  rules: readonly RuleTexts[];
}

export function PlanRow({ row: planned, chosen, choose, rules }: PlanRowProps) {
  const t = useText();
  const { state, phrase, before, like, notes, file, row, findings } = planned;
  const texts = (one: typeof phrase): string => one.variants.join('\n');
  const changedText = before !== null && state === 'changed' && texts(before) !== texts(phrase);
  return (
    <li data-testid="import-row" data-id={state}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={state === 'same'}
        aria-label={t('import.take', { title: phrase.title })}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      <div>
        <span class={`tag state-${state}`}>{t(`import.one.${state}`)}</span> <b>{phrase.title}</b>{' '}
        <span class="soft">
          {[...new Set([t(`board.${phrase.board}`), ...phrase.group])].join(' / ')}
          {phrase.code && ` · ${phrase.code}`} · {file} {t('import.row', { row })}
        </span>
        {changedText && (
          <p class="wording was">
            <span class="soft">{t('import.was')}</span> {before.variants.join(' ／ ')}
          </p>
        )}
        <p class="wording">
          {changedText && <span class="soft">{t('import.becomes')} </span>}
          {phrase.variants.join(' ／ ')}
        </p>
        {phrase.variants.map((text, at) => (
          <WordingFaults key={text} text={text} findings={findings?.[at] ?? []} rules={rules} />
        ))}
        {before !== null &&
          state === 'changed' &&
          changesOf(before, phrase).map(([field, was, now]) => (
            <p key={field} class="soft">
              {t(`import.role.${field}`)} <s>{was}</s> {now}
            </p>
          ))}
        {like && (
          <p class="reason">
            {like.likeness === 1
              ? t('import.like_exact', { title: like.title })
              : t('import.like', { title: like.title, percent: Math.floor(like.likeness * 100) })}
            {like.likeness < 1 && <q>{like.text}</q>}
          </p>
        )}
        {unknownNames(phrase.variants.join('\n')).map(({ name }) => (
          <p key={name} class="reason">
            {t('variable.unknown', { name: `{${name}}` })}
          </p>
        ))}
        {notes.map((note) => (
          <p key={note} class="reason">
            {t(`import.note.${note}`)}
          </p>
        ))}
      </div>
    </li>
  );
}

/** What else changes, as it is and as it becomes. */
function changesOf(before: Phrase, after: Phrase): ['title' | 'group' | 'code' | 'tags', string, string][] {
  const shown = ({ title, group, code, tags }: Phrase) =>
    ({ title, group: group.join(' / '), code, tags: tags.join('、') }) as const;
  const [was, now] = [shown(before), shown(after)];
  return (['title', 'group', 'code', 'tags'] as const).flatMap((field) =>
    was[field] === now[field] ? [] : [[field, was[field], now[field]] satisfies [string, string, string]],
  );
}
