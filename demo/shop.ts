/** The shop's state: one chat for each buyer, one of them open. Views and the player subscribe to it. */
import type { Body, Buyer, Line, Message, OrderState, Side } from './model';

export interface Chat {
  buyer: Buyer;
  /** Oldest first. */
  messages: Message[];
  state: OrderState | null;
  unread: number;
}

/** `sent` follows the `added` of a message that the agent wrote in the composer. */
export type Change =
  | { kind: 'opened' | 'seen' | 'ordered' | 'sent'; chat: Chat }
  | { kind: 'added'; chat: Chat; messages: readonly Message[] };

const startChat = (buyer: Buyer, now: number): Chat => {
  const repliedUpTo = buyer.history.findLastIndex((line) => line.side === 'buyer');
  const asMessage = (line: Line, index: number): Message => ({
    id: `${buyer.id}-${index}`,
    side: line.side,
    body: line.body,
    at: now - line.minutesAgo * 60_000,
    read: index < repliedUpTo,
  });
  return { buyer, messages: buyer.history.map(asMessage), state: buyer.state, unread: buyer.unread };
};

export class Shop {
  readonly chats: ReadonlyMap<string, Chat>;
  /** What the agent sent, oldest first. */
  readonly sent: { buyer: string; text: string }[] = [];
  current: Chat;
  readonly #listeners: ((change: Change) => void)[] = [];

  /** @param buyers at least one; the first is open at the start */
  constructor(buyers: readonly Buyer[]) {
    const now = Date.now();
    this.chats = new Map(buyers.map((buyer) => [buyer.id, startChat(buyer, now)]));
    const [first] = this.chats.values();
    if (!first) throw new Error('没有买家');
    this.current = first;
  }

  subscribe(listener: (change: Change) => void): void {
    this.#listeners.push(listener);
  }

  /** @throws when there is no such buyer */
  chat(buyerId: string): Chat {
    const chat = this.chats.get(buyerId);
    if (!chat) throw new Error(`没有买家 ${buyerId}，有：${[...this.chats.keys()].join(' ')}`);
    return chat;
  }

  open(buyerId: string): void {
    const chat = this.chat(buyerId);
    if (chat === this.current) return;
    this.current = chat;
    chat.unread = 0;
    this.#tell({ kind: 'opened', chat });
  }

  /** A buyer writes; that also means the agent's earlier messages were seen. */
  say(buyerId: string, text: string): void {
    const chat = this.chat(buyerId);
    this.seen(buyerId);
    if (chat !== this.current) chat.unread += 1;
    this.add(chat, [{ side: 'buyer', body: { kind: 'text', text } }]);
  }

  /** The agent writes to the open chat. */
  send(text: string): void {
    const chat = this.current;
    this.sent.push({ buyer: chat.buyer.id, text });
    this.add(chat, [{ side: 'agent', body: { kind: 'text', text } }]);
    this.#tell({ kind: 'sent', chat });
  }

  /** The buyer has seen everything the agent wrote. */
  seen(buyerId: string): void {
    const chat = this.chat(buyerId);
    for (const message of chat.messages) message.read = true;
    this.#tell({ kind: 'seen', chat });
  }

  /** Moves the order on, with a system line as marketplaces write it; null takes the order away silently. */
  order(buyerId: string, state: OrderState | null): void {
    const chat = this.chat(buyerId);
    if (state === chat.state) return;
    chat.state = state;
    this.#tell({ kind: 'ordered', chat });
    if (state) this.add(chat, [{ side: 'system', body: { kind: 'text', text: `订单状态更新：${state}` } }]);
  }

  add(chat: Chat, contents: readonly { side: Side; body: Body }[]): void {
    const at = Date.now();
    const from = chat.messages.length;
    const messages = contents.map((content, index): Message => ({
      ...content,
      id: `${chat.buyer.id}-${from + index}`,
      at,
      read: false,
    }));
    chat.messages.push(...messages);
    this.#tell({ kind: 'added', chat, messages });
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** @returns when the buyer's oldest unanswered message was written (ms), null when all is answered */
export const waitingSince = (chat: Chat): number | null => {
  const answered = chat.messages.findLastIndex((message) => message.side === 'agent');
  return chat.messages.slice(answered + 1).find((message) => message.side === 'buyer')?.at ?? null;
};
