/** A small 为什么 that opens: on what a suggestion or a finding rests. */
import type { ComponentChildren } from 'preact';
import { useText } from '../shared/text';

export function Why({ of, children }: { of: string; children: ComponentChildren }) {
  const t = useText();
  return (
    <details class="reasons" data-testid="why">
      <summary aria-label={t('why.of', { what: of })}>{t('why.title')}</summary>
      {children}
    </details>
  );
}
