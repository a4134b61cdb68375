/** One change for many phrases: only what is filled in changes. */
import { useState } from 'preact/hooks';
import type { Patch } from '../../../lib/core/library/patch';
import type { Phrase } from '../../../lib/core/library/phrase';
import { intents } from '../../../lib/core/model/intent';
import { stages } from '../../../lib/core/model/stage';
import { useText } from '../../shared/text';
import { Choices } from '../Choices';
import { Dialog } from './Dialog';
import { tagsIn } from './tags';

export interface ChangeDialogProps {
  count: number;
  done: (patch: Patch) => void;
  close: () => void;
}

const scopes = ['mine', 'shop', 'team'] as const satisfies Phrase['scope'][];

export function ChangeDialog({ count, done, close }: ChangeDialogProps) {
  const t = useText();
  const [patch, setPatch] = useState<Patch>({});
  /** An empty list means no change; nothing is taken away unasked. */
  const write = (name: keyof Patch, value: Patch[typeof name]): void => {
    const { [name]: _before, ...rest } = patch;
    setPatch(Array.isArray(value) && value.length === 0 ? rest : { ...rest, [name]: value });
  };
  return (
    <Dialog
      title={t('library.change_title', { count })}
      answer={t('library.apply', { count })}
      disabled={Object.keys(patch).length === 0}
      done={() => done(patch)}
      close={close}
    >
      <p class="hint">{t('library.change_help')}</p>
      {(['addTags', 'removeTags'] as const).map((name) => (
        <label class="field" key={name}>
          {t(`library.${name === 'addTags' ? 'add_tags' : 'remove_tags'}`)}
          <input
            name={name}
            placeholder={t('library.tags_hint')}
            onInput={({ currentTarget: { value } }) => write(name, tagsIn(value))}
          />
        </label>
      ))}
      <label class="field">
        {t('library.scope')}
        <select
          name="scope"
          value={patch.scope ?? ''}
          onChange={({ currentTarget: { value } }) => write('scope', scopes.find((one) => one === value) ?? [])}
        >
          <option value="">{t('library.unchanged')}</option>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {t(`scope.${scope}`)}
            </option>
          ))}
        </select>
      </label>
      <Choices
        legend={t('library.set_stages')}
        all={stages}
        chosen={patch.stages ?? []}
        name={(stage) => t(`stage.${stage}`)}
        choose={(chosen) => write('stages', chosen)}
      />
      <Choices
        legend={t('library.set_intents')}
        all={intents}
        chosen={patch.intents ?? []}
        name={(intent) => t(`intent.${intent}`)}
        choose={(chosen) => write('intents', chosen)}
      />
    </Dialog>
  );
}
