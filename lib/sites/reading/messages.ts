/** Messages of a chat page, read by its profile. */
import type { Message, MessageKind, Side } from '../../core/model/conversation';
import { maxMessageLength, maxMessages } from '../chat-site';
import type { SiteProfile } from '../profile';
import { attributeOf, find, findLast, textOf } from './query';
import { parseTime } from './time';

/** @returns the last messages of the list, oldest first */
export function readMessages(profile: SiteProfile, list: Element): Message[] {
  const { last, before } = findLast(list, profile.message, maxMessages);
  return last.map((row, at) => readMessage(profile, row, before + at));
}

function readMessage(profile: SiteProfile, row: Element, position: number): Message {
  const side = sideOf(profile, row);
  const kind = kindOf(profile, row);
  const holder = find(row, profile.text);
  const text = textOf(holder ?? (side === 'system' || kind !== 'text' ? row : null)).slice(0, maxMessageLength);
  const id = profile.messageId ? attributeOf(row, profile.messageId) : null;
  const time = profile.time ? find(row, profile.time) : null;
  return {
    id: id ?? `${position}`,
    side,
    // A row of a known side without any text holder is a card or a picture that the profile does not know.
    kind: kind === 'text' && side !== 'system' && !holder ? 'image' : kind,
    text,
    at: time ? parseTime(time.getAttribute('datetime') ?? textOf(time)) : null,
  };
}

function sideOf(profile: SiteProfile, row: Element): Side {
  const buyer = find(row, profile.buyer) !== null;
  const agent = find(row, profile.agent) !== null;
  // Both at once is a page that we misread: such a line is nobody's.
  if (buyer === agent) return 'system';
  return buyer ? 'buyer' : 'agent';
}

function kindOf(profile: SiteProfile, row: Element): MessageKind {
  if (profile.productCard && find(row, profile.productCard)) return 'product_card';
  if (profile.orderCard && find(row, profile.orderCard)) return 'order_card';
  if (profile.image && find(row, profile.image)) return 'image';
  return 'text';
}
