/** A button that is only a sign: its name is its tooltip too. */
import { Icon, type IconName } from './Icon';

export interface IconButtonProps {
  icon: IconName;
  /** What it does: the tooltip. */
  name: string;
  /** The same with what it is done to, where several stand in a list. */
  label?: string;
  testId?: string;
  onClick: (event: MouseEvent) => void;
}

export const IconButton = ({ icon, name, label = name, testId, onClick }: IconButtonProps) => (
  <button type="button" class="icon" title={name} aria-label={label} data-testid={testId} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
