/** What a good answer here holds; each part ticks itself as the draft covers it. */
import type { Checked } from '../../lib/core/suggest/checklist';
import { Icon } from '../shared/Icon';
import { useLocalised, useText } from '../shared/text';

export function Checklist({ items }: { items: readonly Checked[] }) {
  const t = useText();
  const say = useLocalised();
  if (items.length === 0) return null;
  return (
    <ul class="checklist" aria-label={t('panel.checklist')} data-testid="checklist">
      {items.map(({ name, done }) => (
        <li key={name.zh_CN} class={done ? 'done' : ''}>
          <Icon name={done ? 'check' : 'ring'} />
          {say(name)}
          <span class="visually-hidden">{t(done ? 'panel.checklist_done' : 'panel.checklist_open')}</span>
        </li>
      ))}
    </ul>
  );
}
