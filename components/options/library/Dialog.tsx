/** A question over the page; Escape and the ✕ leave without an answer. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFocusBack } from '../../shared/focus-back';
import { useText } from '../../shared/text';

export interface DialogProps {
  title: string;
  /** What the answer does. */
  answer: string;
  /** The answer can't be given yet. */
  disabled?: boolean;
  done: () => void;
  close: () => void;
  children: ComponentChildren;
}

export function Dialog({ title, answer, disabled = false, done, close, children }: DialogProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusBack();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="ask" aria-label={title} onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) done();
        }}
      >
        <h2>{title}</h2>
        {children}
        <div class="bar end">
          <button type="button" onClick={close}>
            {t('options.cancel')}
          </button>
          <button type="submit" class="primary" disabled={disabled}>
            {answer}
          </button>
        </div>
      </form>
    </dialog>
  );
}
