/** A choice from a list, drawn as the panel draws it: the browser's own list stands over it, invisible until it opens. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/Icon';

export interface PickerProps {
  name: string;
  testId: string;
  value: string | undefined;
  choose: (value: string) => void;
  /** What is chosen, as it is shown. */
  shown: ComponentChildren;
  /** The options. */
  children: ComponentChildren;
  class?: string;
}

export const Picker = ({ name, testId, value, choose, shown, children, class: look = '' }: PickerProps) => (
  <span class={`picker ${look}`}>
    {shown}
    <Icon name="down" />
    <select
      aria-label={name}
      title={name}
      data-testid={testId}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {children}
    </select>
  </span>
);
