/** A chat that was found by its shape, as a {@link ChatPage}. */
import type { Conversation } from '../../core/model/conversation';
import type { Doubt } from '../../core/model/page-state';
import { type BuyerName, buyerName } from '../../core/shape/buyer-name';
import { messageOf, readList, type SeenMessage } from '../../core/shape/read-list';
import type { createSessions } from '../../core/shape/sessions';
import { type Known, type Layout, layoutOf, nameOf, sideOf, sureEnough } from '../../core/shape/speakers';
import type { SideRule } from '../../core/shape/taught';
import type { Unit } from '../../core/shape/units';
import { checksum } from '../../core/text/checksum';
import { type ChatPage, maxMessageLength, maxMessages } from '../chat-site';
import { parseTime } from '../reading/time';
import { watchChanges } from './changes';
import { isUsable, labelOf } from './fields';
import type { FoundChat } from './find-chat';
import { createListReader } from './list-reader';
import { type Found, measure } from './measure';
import { surroundingsOf } from './surroundings';

export interface ShapeMeans {
  sessions: ReturnType<typeof createSessions>;
  /** What the agent pointed out; null where nobody did. */
  rule: SideRule | null;
  /** Asks for another look after so many ms. */
  again: (after: number) => void;
  /** ms, a clock that only goes forward */
  now: () => number;
}

/** What costs time is done again only after so many times as long, but within the limit. ms */
const rest = { times: 20, limit: 250 };
/** A list this short may have been taken for its own part. */
const short = 3;
/** Below this a name is none. */
const namedEnough = 0.6;
const regionBudget = 1600;

/** @param roots shadow roots of the page */
export function attendShape(chat: FoundChat, roots: ReadonlySet<ShadowRoot>, means: ShapeMeans): ChatPage {
  const { composer, region } = chat;
  const view = region.ownerDocument.defaultView;
  let parent = chat.parent;
  const changes = watchChanges(
    region,
    () => parent,
    (target) => reader.touched(target),
    () => reader.forget(),
    () => means.again(0),
  );
  const readerOf = (): ReturnType<typeof createListReader> => createListReader(region, parent, changes.watch);
  let reader = readerOf();
  let around = surroundingsOf(region, parent, composer);
  let heads = '';
  let name: BuyerName | null = null;
  let current: Conversation | null = null;
  let rowsBefore: readonly Element[] = [];
  let edges = '';
  let doubt: Doubt | null = null;
  let restUntil = 0;

  for (const root of [region, ...roots]) changes.watch(root);

  const headText = (): string =>
    around.headElements.map((head) => (head.isConnected ? head.textContent : '')).join('\n');
  /** The list's place may have been taken by another one, or have been guessed from too little. */
  const findParent = (): void => {
    const found: Found = { elements: new Map(), roots: new Set() };
    const seen = measure(region, { elements: regionBudget }, found);
    const list = seen && readList(seen, chat.rightToLeft, [], means.rule);
    const now = list && found.elements.get(list.parent);
    if (!now || now === parent) return;
    parent = now;
    reader = readerOf();
  };
  const lookAround = (units: readonly Unit[], known: Known): void => {
    around = surroundingsOf(region, parent, composer);
    heads = headText();
    const [first] = around.rows;
    if (first?.parentElement) changes.watch(first.parentElement);
    const layout = layoutOf(units, { ...known, buyers: [] });
    const theirs = layout.refusal ? units : units.filter((unit) => sideOf(unit, layout, known).side === 'buyer');
    const lines = theirs.flatMap((unit) => nameOf(unit, layout.names) ?? []);
    const { conversations } = around;
    const given = buyerName({ heads: around.heads, conversations, lines, label: labelOf(composer) });
    name = given && given.sure >= namedEnough ? given : null;
  };
  const read = (): void => {
    const { region: moved, around: turned } = changes.pending();
    if (moved || rowsBefore.length < short) findParent();
    const { units, list, rows } = reader.read();
    const known: Known = { list, rightToLeft: chat.rightToLeft, buyers: [], rule: means.rule };
    if (turned || heads !== headText() || around.rows[0]?.isConnected === false) lookAround(units, known);
    changes.settle();
    if (name) known.buyers = [name.name];
    const layout = layoutOf(units, known);
    doubt = chat.twoComposers ? 'two_composers' : doubtIn(units, layout, known);
    const last = units.slice(-maxMessages);
    tell(
      last.map((unit) => messageOf(unit, layout, known)),
      rows,
    );
    rowsBefore = rows;
  };
  const tell = (messages: readonly SeenMessage[], rows: readonly Element[]): void => {
    const judged = means.sessions({
      name: name?.name ?? null,
      place: view?.location.href ?? '',
      prints: messages.map(({ kind, text }) => checksum(`${kind} ${text}`)),
      renewed: !rowsBefore.some((row) => rows.includes(row)),
      atEnd: isAtEnd(region),
      now: means.now(),
    });
    if ('keep' in judged) return;
    if ('wait' in judged) {
      current = null;
      means.again(judged.wait + 20);
      return;
    }
    const { key, ids } = judged.session;
    current = {
      key,
      buyer: name?.name ?? null,
      messages: messages.map(({ side, kind, text, time }, at) => ({
        id: ids[at] ?? `${at}`,
        side,
        kind,
        text: text.slice(0, maxMessageLength),
        at: parseTime(time),
      })),
      order: null,
    };
  };
  const refresh = (): void => {
    const { rows, region: moved, around: turned } = changes.pending();
    const now = means.now();
    const { left, right } = region.getBoundingClientRect();
    const box = `${left} ${right}`;
    const urgent = heads !== headText() || current === null;
    if (!rows && !moved && !turned && !urgent && box === edges) return;
    if (now < restUntil && !urgent) return means.again(restUntil - now);
    edges = box;
    read();
    restUntil = means.now() + Math.min(rest.limit, rest.times * (means.now() - now));
  };

  return {
    isConnected: () => region.isConnected && parent.isConnected && composer.isConnected && isUsable(composer),
    composer: () => (chat.twoComposers || !isUsable(composer) ? null : composer),
    conversation: () => {
      refresh();
      return current;
    },
    people: () => [],
    openConversation: () => false,
    doubt: () => doubt,
    close: changes.end,
  };
}

/** Messages are there, and of none it is known who wrote it. */
function doubtIn(units: readonly Unit[], layout: Layout, known: Known): Doubt | null {
  const said = units.filter(({ kind }) => kind !== 'stamp').map((unit) => sideOf(unit, layout, known));
  const sure = said.some(({ side, sure }) => side !== 'system' && sure >= sureEnough);
  return !sure && said.some((one) => one.sure < sureEnough) ? 'no_sides' : null;
}

/** @returns whether the newest messages are in view or near it, in lists that scroll by overflow */
function isAtEnd(region: Element): boolean {
  const { scrollTop, scrollHeight, clientHeight } = region;
  const turned = getComputedStyle(region).flexDirection === 'column-reverse';
  const left = turned || scrollTop < 0 ? -scrollTop : scrollHeight - clientHeight - scrollTop;
  return left < 1.5 * clientHeight;
}
