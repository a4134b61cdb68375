/** Messages of a chat page, read by its profile. */
import type { Message, MessageKind, Side } from '../../core/model/conversation';
import type { SiteProfile } from '../../core/site/profile';
import { checksum } from '../../core/text/checksum';
import { maxMessageLength, maxMessages } from '../chat-site';
import { attributeOf, find, findAll, textOf } from './query';
import { sidesOf } from './sides';
import { parseTime } from './time';

/**
 * @param buyer the open conversation's name, where it is known
 * @returns the last messages of the list, oldest first
 */
export function readMessages(profile: SiteProfile, list: Element, buyer: string | null): Message[] {
  const rows = lastOf(findAll(list, profile.message));
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
function lastOf(rows: readonly Element[]): Element[] {
  const [first] = rows;
  const parent = first?.parentElement;
  const layout = parent && first?.ownerDocument.defaultView?.getComputedStyle(parent).flexDirection;
  return layout === 'column-reverse' ? rows.slice(0, maxMessages).toReversed() : rows.slice(-maxMessages);
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
