/** Plays the buyers' scripts: an answer gets a reply, and somebody else writes now and then. */
import type { Chat, Shop } from './shop';
import type { Step } from './model';

/** All in ms. A reply comes after 2–4 s; an inactive buyer writes every 20 s. */
const timing = { seen: 1_000, reply: 1_000, replySpread: 2_000, betweenBubbles: 1_200, nudge: 20_000 };

/** A buyer with so many unread messages has lost patience and stays quiet. */
const patience = 5;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

export const play = (shop: Shop): void => {
  const replied = new Map<Chat, number>();
  const nudged = new Map<Chat, number>();
  const writing = new Set<Chat>();

  const perform = async (chat: Chat, burst: readonly Step[]): Promise<void> => {
    const { id } = chat.buyer;
    for (const [index, step] of burst.entries()) {
      if (index > 0) await pause(timing.betweenBubbles);
      if (typeof step === 'string') shop.say(id, step);
      else shop.order(id, step.order);
    }
  };

  /** One reply to any number of bubbles that the agent sends meanwhile. */
  const answer = async (chat: Chat): Promise<void> => {
    if (writing.has(chat)) return;
    writing.add(chat);
    await pause(timing.seen);
    shop.seen(chat.buyer.id);
    await pause(timing.reply + Math.random() * timing.replySpread);
    const next = replied.get(chat) ?? 0;
    replied.set(chat, next + 1);
    await perform(chat, chat.buyer.replies[next] ?? []);
    writing.delete(chat);
  };

  /** The quiet buyer whose turn it is: whoever has written unasked least often. */
  const nudge = async (): Promise<void> => {
    const quiet = [...shop.chats.values()].filter(
      (chat) => chat !== shop.current && !writing.has(chat) && chat.unread < patience,
    );
    const [chat] = quiet.sort((one, other) => (nudged.get(one) ?? 0) - (nudged.get(other) ?? 0));
    if (!chat) return;
    const { nudges } = chat.buyer;
    const next = nudged.get(chat) ?? 0;
    nudged.set(chat, next + 1);
    await perform(chat, nudges[next] ?? nudges.at(-1) ?? []);
  };

  shop.subscribe(({ kind, chat }) => {
    if (kind === 'sent') void answer(chat);
  });
  setInterval(() => void nudge(), timing.nudge);
};
