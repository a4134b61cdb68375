/** A text field for phrases: a `{` opens the list of variables, with what each would say. */
import type { ComponentProps } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { completionAt } from '../../lib/core/library/variable-completion';
import { variableSamples } from '../../lib/core/library/variable-samples';
import { type Variable, variables } from '../../lib/core/library/variables';
import type { Values } from '../../lib/core/suggest/fill';
import { useLocalised, useText } from '../shared/text';

export interface VariableFieldProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onInput' | 'onKeyDown'> {
  label: string;
  value: string;
  change: (text: string) => void;
  /** What is known of the shop; the rest is shown by samples. */
  values: Values;
}

export function VariableField({ label, value, change, values, ...field }: VariableFieldProps) {
  const t = useText();
  const say = useLocalised();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  /** Null while the list is closed: nothing was typed, or Escape was pressed. */
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const completion = caret === null ? null : completionAt(value, caret);
  const names = completion?.names ?? [];
  const current = Math.min(at, names.length - 1);

  const look = (element: HTMLTextAreaElement, composing: boolean): void => {
    setCaret(composing || element.selectionStart !== element.selectionEnd ? null : element.selectionStart);
    setAt(0);
  };
  const choose = (name: Variable | undefined): void => {
    const element = area.current;
    if (!element || !completion || !name) return;
    element.focus();
    element.setSelectionRange(completion.from, completion.to);
    // The one way of writing that Ctrl+Z takes back; it tells of itself as typing does.
    element.ownerDocument.execCommand('insertText', false, `{${name}}`);
    setCaret(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (!completion || event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') setAt((current + 1) % names.length);
    else if (event.key === 'ArrowUp') setAt((current + names.length - 1) % names.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(names[current]);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="variable-field">
      <label for={`${id}-field`}>{label}</label>
      <textarea
        {...field}
        id={`${id}-field`}
        ref={area}
        value={value}
        aria-autocomplete="list"
        aria-controls={completion ? `${id}-list` : undefined}
        aria-activedescendant={completion ? `${id}-${names[current]}` : undefined}
        onInput={(event) => {
          change(event.currentTarget.value);
          look(event.currentTarget, event.isComposing);
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
      />
      {completion && (
        <div id={`${id}-list`} role="listbox" class="variables" aria-label={t('variable.list')}>
          {names.map((name, index) => (
            <button
              type="button"
              tabIndex={-1}
              key={name}
              id={`${id}-${name}`}
              role="option"
              aria-selected={index === current}
              data-testid="variable"
              data-id={name}
              ref={(element) => {
                if (index === current) element?.scrollIntoView?.({ block: 'nearest' });
              }}
              // The field keeps the focus, and with it the place where the variable goes.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(name)}
            >
              <code>{`{${name}}`}</code> <b>{say(variables[name])}</b>{' '}
              <span class="soft">{values[name] ?? t('variable.sample', { sample: say(variableSamples[name]) })}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
