/** A named field of the form. */
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  label: string;
  /** What is wrong or worth knowing. */
  note?: string | null | false | undefined;
  /** The note hinders saving. */
  isFault?: boolean;
  children: ComponentChildren;
}

export const Field = ({ label, note, isFault = false, children }: FieldProps) => (
  <div class="field">
    <label class="field">
      <span class="label">{label}</span>
      {children}
    </label>
    <span role="status" class={isFault ? 'note fault' : 'note'}>
      {note}
    </span>
  </div>
);
