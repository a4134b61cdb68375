/** A labelled on/off switch. */

export interface SwitchProps {
  label: string;
  on: boolean;
  change: (on: boolean) => void;
  testId?: string;
}

export const Switch = ({ label, on, change, testId }: SwitchProps) => (
  <button type="button" role="switch" class="switch" aria-checked={on} data-testid={testId} onClick={() => change(!on)}>
    {label}
    <i aria-hidden="true" />
  </button>
);
