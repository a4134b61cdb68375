/** The browser's keys for our commands, as they are set now. */
import type { CommandKey } from '../../lib/core/model/command';
import { keyName } from './key-name';
import { useText } from './text';

export function CommandKeys({ keys }: { keys: readonly CommandKey[] }) {
  const t = useText();
  return (
    <dl class="keys">
      {keys.map(({ command, key }) => (
        <div key={command} data-testid="command-key" data-id={command}>
          <dt>{key === '' ? <span class="soft">{t('keys.unset')}</span> : <kbd>{keyName(key)}</kbd>}</dt>
          <dd>{t(`command.${command}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
