/** Asks for a group's name. */
import { useState } from 'preact/hooks';
import { useText } from '../../shared/text';
import { Dialog } from './Dialog';

export interface NameDialogProps {
  title: string;
  answer: string;
  start: string;
  /** Names that stand beside it already: a group of that name is joined with it. */
  taken: readonly string[];
  done: (name: string) => void;
  close: () => void;
}

/** As the phrase's schema has it. UTF-16 code units */
const longest = 60;

export function NameDialog({ title, answer, start, taken, done, close }: NameDialogProps) {
  const t = useText();
  const [name, setName] = useState(start);
  const clean = name.trim();
  return (
    <Dialog
      title={title}
      answer={answer}
      disabled={clean === '' || clean === start}
      done={() => done(clean)}
      close={close}
    >
      <label class="field">
        {t('library.group_name')}
        <input
          name="group-name"
          value={name}
          maxLength={longest}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </label>
      <p role="status" class="hint">
        {clean !== start && taken.includes(clean) && t('library.group_joins')}
      </p>
    </Dialog>
  );
}
