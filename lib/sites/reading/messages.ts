/** Messages of a chat page, read by its profile. */
import type { Message, MessageKind, Side } from '../../core/model/conversation';
import type { SiteProfile } from '../../core/site/profile';
import { checksum } from '../../core/text/checksum';
import { maxMessageLength, maxMessages } from '../chat-site';
import { attributeOf, find, findAll, isVisible, textOf } from './query';
import { sidesOf } from './sides';
import { parseTime } from './time';

/**
 * @param buyer the open conversation's name, where it is known
 * @returns the last messages of the list, at most `most`, oldest first
 */
export function readMessages(
  profile: SiteProfile,
  list: Element,
  buyer: string | null,
  most: number = maxMessages,
): Message[] {
  const found = findAll(list, profile.message);
  // Without a list of its own, a page may hold an old one besides, hidden.
  const rows = lastOf(profile.list ? found : found.filter((row) => isVisible(row)), most);
  const sides = sidesOf(profile, rows, buyer);
  const seen = new Map<string, number>();
  return rows.map((row, at) => {
    const side = sides[at] ?? 'system';
    const message = readMessage(profile, row, side);
    const id = profile.messageId ? attributeOf(row, profile.messageId) : null;
    if (id) return { id, ...message };
    // Rows without an id are told by what they say, and by how often it was said before.
    const said = checksum(`${message.kind} ${message.text}`);
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return { id: before === 0 ? said : `${said}.${before}`, ...message };
  });
}

/** A list laid out upwards holds its newest message first. */
function lastOf(rows: readonly Element[], most: number): Element[] {
  const last = rows.at(-1) ?? null;
  // The box that lays the rows out may be further up: each row may have a box of its own.
  let box = rows[0]?.parentElement;
  while (box?.contains(last) === false) box = box.parentElement;
  const layout = box?.ownerDocument.defaultView?.getComputedStyle(box).flexDirection;
  return layout === 'column-reverse' ? rows.slice(0, most).toReversed() : rows.slice(-most);
}

function readMessage(profile: SiteProfile, row: Element, side: Side): Omit<Message, 'id'> {
  const card = cardIn(profile, row);
  const holder = find(row, profile.text);
  const shown = holder ?? card?.element ?? (side === 'system' ? row : null);
  const text = textOf(shown).slice(0, maxMessageLength);
  const time = profile.time ? find(row, profile.time) : null;
  return {
    side,
    // A row of a known side without any text is a card or a picture that the profile does not know.
    kind: card?.kind ?? (side !== 'system' && text === '' ? 'image' : 'text'),
    text,
    at: time ? parseTime(time.getAttribute('datetime') ?? textOf(time)) : null,
  };
}

function cardIn(profile: SiteProfile, row: Element): { kind: MessageKind; element: Element } | null {
  const kinds = [
    ['product_card', profile.productCard],
    ['order_card', profile.orderCard],
    ['image', profile.image],
  ] as const;
  for (const [kind, selectors] of kinds) {
    const element = selectors ? find(row, selectors) : null;
    if (element) return { kind, element };
  }
  return null;
}
