/** Texts of this phrase that were written at the same time elsewhere: side by side, to choose from or to keep all. */
import type { Draft, EditorActions } from '../../../../lib/app/library/editor';
import type { Phrase } from '../../../../lib/core/library/phrase';
import { useText } from '../../../shared/text';

export interface OtherVersionsProps {
  draft: Draft;
  actions: Pick<EditorActions, 'write' | 'settle'>;
}

export function OtherVersions({ draft: { base, phrase, settles }, actions }: OtherVersionsProps) {
  const t = useText();
  if (!base || base.others.length === 0) return null;
  const take = (other: Phrase): void => {
    actions.write({ ...other, id: phrase.id });
    actions.settle(true);
  };
  const keepAll = (): void => {
    const all = [phrase, ...base.others].flatMap(({ variants }) => variants);
    actions.write({ variants: [...new Set(all)].filter((text) => text.trim() !== '').slice(0, 20) });
    actions.settle(true);
  };
  return (
    <section class="part versions" aria-labelledby="versions" data-testid="other-versions">
      <h3 id="versions">{t('library.other_version')}</h3>
      <p class="hint">{t(settles ? 'library.versions_settled' : 'library.versions_help')}</p>
      <div class="variants">
        {base.others.map((other, at) => (
          <article key={base.versions[at + 1]} class="variant">
            <b>{other.title}</b>
            {other.variants.map((text) => (
              <p key={text} class="words">
                {text}
              </p>
            ))}
            <button type="button" onClick={() => take(other)}>
              {t('library.take_version')}
            </button>
          </article>
        ))}
      </div>
      <div class="bar">
        <button type="button" data-testid="versions-keep" onClick={keepAll}>
          {t('library.keep_versions')}
        </button>
        <button type="button" aria-pressed={settles} onClick={() => actions.settle(!settles)}>
          {t('library.drop_versions')}
        </button>
      </div>
    </section>
  );
}
