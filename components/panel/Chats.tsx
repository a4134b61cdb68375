/** Where the chats are that Tiexin knows. */
import type { ChatPlace } from '../../lib/core/site/place';
import { useText } from '../shared/text';

export function Chats({ chats }: { chats: readonly ChatPlace[] }) {
  const t = useText();
  return (
    <ul class="chats" aria-label={t('page.chats')}>
      {chats.map(({ name, links: [link = ''] }) => (
        <li key={name}>
          <a href={link} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
