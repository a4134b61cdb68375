/** Writing a phrase. What is wrong is said beside the field, and nothing that was typed goes. */
import { useState } from 'preact/hooks';
import { boards, type Phrase, roles } from '../../lib/core/library/phrase';
import { intents } from '../../lib/core/model/intent';
import { stages } from '../../lib/core/model/stage';
import type { Finding, RuleTexts } from '../../lib/core/tone/rule';
import { renamed } from '../../lib/core/library/variable-completion';
import type { Values } from '../../lib/core/suggest/fill';
import { useText } from '../shared/text';
import { Choices } from './Choices';
import { UnknownNames } from './UnknownNames';
import { VariableField } from './VariableField';
import { WordingFaults } from './WordingFaults';

export interface PhraseFormProps {
  phrase: Phrase;
  save: (phrase: Phrase) => Promise<boolean>;
  cancel: () => void;
  check: (text: string) => readonly Finding[];
  rules: readonly RuleTexts[];
  /** What variables say, as far as it is known before a conversation. */
  values: Values;
}

/** Wordings stand in one field, an empty line between them. */
const wordingsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export function PhraseForm({ phrase, save, cancel, check, rules, values }: PhraseFormProps) {
  const t = useText();
  const [draft, setDraft] = useState(phrase);
  const [text, setText] = useState(phrase.variants.join('\n\n'));
  const [fault, setFault] = useState<'need_title' | 'need_text' | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const variants = wordingsOf(text);
    const title = draft.title.trim();
    const missing = title === '' ? 'need_title' : variants.length === 0 ? 'need_text' : null;
    setFault(missing);
    if (!missing) void save({ ...draft, title, variants });
  };
  return (
    <form class="card" onSubmit={submit} noValidate>
      <label>
        {t('options.title_label')}
        <input
          name="title"
          value={draft.title}
          maxLength={200}
          aria-invalid={fault === 'need_title'}
          onInput={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
        />
      </label>
      <VariableField
        name="variants"
        label={t('options.variants_label')}
        rows={8}
        value={text}
        values={values}
        aria-invalid={fault === 'need_text'}
        change={setText}
      />
      <div role="status">
        <UnknownNames text={text} mend={(name, meant) => setText(renamed(text, name, meant))} />
        {wordingsOf(text).map((wording) => (
          <WordingFaults key={wording} text={wording} findings={check(wording)} rules={rules} />
        ))}
      </div>
      <p role="alert">{fault && t(`options.${fault}`)}</p>
      <label>
        {t('options.code_label')}
        <input
          name="code"
          value={draft.code}
          maxLength={40}
          onInput={(event) => setDraft({ ...draft, code: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('options.board_label')}
        <select
          value={draft.board}
          onChange={({ currentTarget: { value } }) =>
            setDraft({ ...draft, board: boards.find((board) => board === value) ?? draft.board })
          }
        >
          {boards.map((board) => (
            <option key={board} value={board}>
              {t(`board.${board}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('options.role_label')}
        <select
          name="role"
          value={draft.role}
          onChange={({ currentTarget: { value } }) =>
            setDraft({ ...draft, role: roles.find((role) => role === value) ?? draft.role })
          }
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      </label>
      <Choices
        legend={t('options.stages_label')}
        all={stages}
        chosen={draft.stages}
        name={(stage) => t(`stage.${stage}`)}
        choose={(chosen) => setDraft({ ...draft, stages: chosen })}
      />
      <Choices
        legend={t('options.intents_label')}
        all={intents}
        chosen={draft.intents}
        name={(intent) => t(`intent.${intent}`)}
        choose={(chosen) => setDraft({ ...draft, intents: chosen })}
      />
      <div class="bar">
        <button type="submit" class="primary">
          {t('options.save')}
        </button>
        <button type="button" onClick={cancel}>
          {t('options.cancel')}
        </button>
      </div>
    </form>
  );
}
