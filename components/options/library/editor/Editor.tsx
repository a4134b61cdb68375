/** One phrase: to write, beside the list. Nothing that was typed goes by itself. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, EditorActions, EditorState } from '../../../../lib/app/library/editor';
import type { PictureActions } from '../../../../lib/app/library/pictures';
import type { Branch } from '../../../../lib/core/library/group-tree';
import type { Settings } from '../../../../lib/core/library/settings';
import type { LibraryPhrase } from '../../../../lib/core/library/view';
import { shopValues } from '../../../../lib/core/shop/profile';
import type { Tagger } from '../../../../lib/core/suggest/phrase-table';
import type { Finding, RuleTexts } from '../../../../lib/core/tone/rule';
import { useLang, useText } from '../../../shared/text';
import { EditorHead } from './EditorHead';
import { Field } from './Field';
import { Pictures } from './Pictures';
import { Filing } from './Filing';
import { History } from './History';
import { OtherVersions } from './OtherVersions';
import { Variants } from './Variants';
import { When } from './When';

export interface EditorProps {
  draft: Draft;
  state: EditorState;
  settings: Settings;
  phrases: readonly LibraryPhrase[];
  tree: readonly Branch[];
  actions: EditorActions;
  remove: (id: string) => void;
  check: (text: string) => readonly Finding[];
  tag: Tagger;
  pictures: PictureActions;
  rules: readonly RuleTexts[];
}

export function Editor(props: EditorProps) {
  const { draft, state, settings, phrases, tree, actions, remove, check, tag, pictures, rules } = props;
  const { phrase, base } = draft;
  const t = useText();
  const lang = useLang();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  // Whoever opened the form wants to write in it.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const sample = { buyer: t('library.sample.buyer'), order: '2611280001', product: t('library.sample.product') };
  const values = { ...sample, order_state: t('library.sample.order_state'), ...shopValues(settings.shop) };
  const needs = { title: phrase.title.trim() === '', text: phrase.variants.every((text) => text.trim() === '') };
  const moved = base && phrases.find(({ id }) => id === phrase.id) !== base;
  const save = async (): Promise<void> => {
    if (!(await actions.save())) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void save();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && (event.key === 's' || event.key === 'Enter')) submit(event);
    else if (event.key === 'Escape') actions.close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from its fields
    <form
      ref={form}
      class="editor"
      noValidate
      aria-label={t(base ? 'library.edit_title' : 'library.new_title')}
      data-testid="editor"
      onSubmit={submit}
      onKeyDown={press}
    >
      <EditorHead draft={draft} actions={actions} />
      <div class="editor-body">
        {moved && draft.changed && (
          <p role="status" class="notice">
            {t('library.changed_elsewhere')}
          </p>
        )}
        <section class="part">
          <Field
            label={t('library.title_label')}
            note={state.tried && needs.title && t('library.fault.need_title')}
            isFault
          >
            <input
              ref={title}
              name="title"
              value={phrase.title}
              lang={lang(phrase.title)}
              maxLength={200}
              placeholder={t('library.title_hint')}
              aria-invalid={state.tried && needs.title}
              onInput={({ currentTarget: { value } }) => actions.write({ title: value })}
            />
          </Field>
        </section>
        <OtherVersions draft={draft} actions={actions} />
        <Variants
          variants={phrase.variants}
          invalid={state.tried && needs.text}
          values={values}
          check={check}
          rules={rules}
          write={(variants) => actions.write({ variants })}
        />
        <When phrase={phrase} write={actions.write} tag={tag} />
        <Filing phrase={phrase} phrases={phrases} tree={tree} write={actions.write} />
        <Pictures phrase={base ? phrase.id : ''} actions={pictures} />
        {base && (
          <>
            <History
              history={state.history}
              ask={actions.askHistory}
              take={(past) => actions.write({ ...past, id: phrase.id })}
            />
            <button type="button" class="danger link" data-testid="editor-delete" onClick={() => remove(phrase.id)}>
              {t(base.builtIn ? 'library.hide' : 'library.remove_this')}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
