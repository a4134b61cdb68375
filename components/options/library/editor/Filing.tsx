/** Where a phrase lies and how it is called: place, code, tags, scope. */
import { useState } from 'preact/hooks';
import { codeOwner } from '../../../../lib/core/library/code-owner';
import { type Branch, placeKey, placeOf } from '../../../../lib/core/library/group-tree';
import { boards, type Phrase, roles } from '../../../../lib/core/library/phrase';
import type { LibraryPhrase } from '../../../../lib/core/library/view';
import { useLang, useText } from '../../../shared/text';
import { tagsIn, tagsText } from '../tags';
import { Choose } from './Choose';
import { Field } from './Field';

export interface FilingProps {
  phrase: Phrase;
  phrases: readonly LibraryPhrase[];
  tree: readonly Branch[];
  write: (change: Partial<Phrase>) => void;
}

const scopes = ['mine', 'shop', 'team'] as const;
const languages = ['zh', 'en'] as const;

const pathsIn = (branches: readonly Branch[]): Branch[] =>
  branches.flatMap((branch) => [...(branch.path.length > 0 ? [branch] : []), ...pathsIn(branch.branches)]);

export function Filing({ phrase, phrases, tree, write }: FilingProps) {
  const t = useText();
  const lang = useLang();
  const [tags, setTags] = useState(tagsText(phrase.tags));
  const owner = codeOwner(phrases, phrase);
  const board = tree.find((branch) => branch.board === phrase.board);
  const known = pathsIn(board ? [board] : []);
  const current = placeOf(phrase);
  const places = known.some((place) => placeKey(place) === placeKey(current)) ? known : [...known, current];
  return (
    <section class="part" aria-labelledby="filing">
      <h3 id="filing">{t('library.filing')}</h3>
      <div class="filing">
        <Field label={t('library.board')}>
          <Choose
            name="board"
            all={boards}
            chosen={phrase.board}
            textOf={(board) => t(`board.${board}`)}
            choose={(board) => write({ board, group: [] })}
          />
        </Field>
        <Field label={t('library.group')}>
          <select
            name="group"
            value={placeKey(current)}
            onChange={({ currentTarget: { value } }) => {
              const place = places.find((one) => placeKey(one) === value);
              write({ group: [...(place?.path ?? [])] });
            }}
          >
            <option value={phrase.board}>{t('library.no_group')}</option>
            {places
              .filter(({ path }) => path.length > 0)
              .map((place) => (
                <option key={placeKey(place)} value={placeKey(place)} lang={lang(place.path.join(''))}>
                  {place.path.join(' / ')}
                </option>
              ))}
          </select>
        </Field>
        <Field label={t('library.code')} note={owner && t('library.fault.code_taken', { title: owner.title })}>
          <input
            name="code"
            value={phrase.code}
            maxLength={40}
            placeholder={t('library.code_hint')}
            onInput={({ currentTarget: { value } }) => write({ code: value })}
          />
        </Field>
        <Field label={t('library.tags')}>
          <input
            name="tags"
            value={tags}
            lang={lang(tags)}
            placeholder={t('library.tags_hint')}
            onInput={({ currentTarget: { value } }) => {
              setTags(value);
              write({ tags: tagsIn(value) });
            }}
          />
        </Field>
        <Field label={t('library.scope')}>
          <Choose
            name="scope"
            all={scopes}
            chosen={phrase.scope}
            textOf={(scope) => t(`scope.${scope}`)}
            choose={(scope) => write({ scope })}
          />
        </Field>
        <Field label={t('library.role')}>
          <Choose
            name="role"
            all={roles}
            chosen={phrase.role}
            textOf={(role) => t(`role.${role}`)}
            choose={(role) => write({ role })}
          />
        </Field>
        <Field label={t('library.language')}>
          <Choose
            name="language"
            all={languages}
            chosen={phrase.language}
            textOf={(language) => t(`library.languages.${language}`)}
            choose={(language) => write({ language })}
          />
        </Field>
        <div class="field checks">
          {(['pinned', 'soothing'] as const).map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                name={name}
                checked={phrase[name]}
                onChange={({ currentTarget: { checked } }) => write({ [name]: checked })}
              />
              {t(`library.${name}`)}
            </label>
          ))}
        </div>
      </div>
    </section>
  );
}
