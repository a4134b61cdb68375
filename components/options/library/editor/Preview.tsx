/** A wording as the buyer would read it, with what is filled in and what stays open. */
import { fillVariables, placesIn, type Values } from '../../../../lib/core/suggest/fill';
import { Marked } from '../../../shared/Marked';
import { useLang, useText } from '../../../shared/text';

export interface PreviewProps {
  text: string;
  values: Values;
}

export function Preview({ text, values }: PreviewProps) {
  const t = useText();
  const lang = useLang();
  if (placesIn(text).length === 0) return null;
  const { text: filled, open } = fillVariables(text, values);
  return (
    <p class="preview" data-testid="preview">
      <small>{t('library.preview')}</small>
      <span lang={lang(filled)}>
        <Marked text={filled} spans={open} mark="gap" />
      </span>
      {open.length > 0 && <small class="note">{t('library.stays_open', { count: open.length })}</small>}
    </p>
  );
}
