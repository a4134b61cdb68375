/** A small 为什么 that opens: on what a suggestion or a finding rests. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/text';

export interface WhyProps {
  of: string;
  /** A sign instead of the word, where there is little room. */
  isSign?: boolean;
  children: ComponentChildren;
}

export function Why({ of, isSign = false, children }: WhyProps) {
  const t = useText();
  return (
    <details class="reasons" data-testid="why">
      <summary
        data-testid="why-open"
        class={isSign ? 'icon' : ''}
        aria-label={t('why.of', { what: of })}
        title={t('why.title')}
      >
        {isSign ? <Icon name="info" /> : t('why.title')}
      </summary>
      {children}
    </details>
  );
}
