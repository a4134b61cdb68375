/** What the agent pointed out on a page: how to tell the buyer's messages from the agent's own. */
import type { Unit } from './units';
import { isStamp } from './words';
import { type Box, width } from './seen';

export type SideRule =
  | { by: 'place'; buyerAt: 'left' | 'right' }
  /** Colours of bubble and letters. */
  | { by: 'look'; buyer: string; agent: string }
  /** The agent's own name line; every other name is the buyer's. */
  | { by: 'name'; agent: string };

/** A host's page, as it was taught. */
export interface Taught {
  /** Selector of the composer. */
  composer: string;
  rule: SideRule;
}

/** A lesson, and for whose pages it holds. */
export interface TaughtPage {
  host: string;
  taught: Taught;
}

/** Under which all of it is stored, by host. */
export const taughtKey = 'taught';

/** The least difference between two places. Share of the list's width. */
const apart = 0.05;

export const lookOf = ({ paint, ink }: Pick<Unit, 'paint' | 'ink'>): string => `${paint} ${ink}`;

/** @returns what tells two messages apart, the steadiest first; null when nothing does */
export function ruleFrom(buyer: Unit, agent: Unit, list: Box): SideRule | null {
  const lean = ({ box }: Unit): number => list.right - box.right - (box.left - list.left);
  const difference = lean(buyer) - lean(agent);
  const sides = Math.sign(lean(buyer)) !== Math.sign(lean(agent));
  if (sides && Math.abs(difference) > apart * width(list))
    return { by: 'place', buyerAt: difference > 0 ? 'left' : 'right' };
  if (lookOf(buyer) !== lookOf(agent)) return { by: 'look', buyer: lookOf(buyer), agent: lookOf(agent) };
  const [name, other] = [agent.names[0], buyer.names[0]];
  return name !== undefined && other !== undefined && name !== other && !isStamp(name)
    ? { by: 'name', agent: name }
    : null;
}

type Fields = Partial<Record<string, unknown>>;
const isFields = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const isShort = (given: unknown): given is string => typeof given === 'string' && given.length <= 400;

/** @returns what was pointed out on a host's pages; null when nothing was, or when what is stored can't be read */
export function taughtOn(host: string, stored: unknown): Taught | null {
  const given = isFields(stored) && Object.hasOwn(stored, host) ? stored[host] : null;
  if (!isFields(given) || !isShort(given['composer']) || !isFields(given['rule'])) return null;
  const rule = ruleOf(given['rule']);
  return rule && { composer: given['composer'], rule };
}

/** @returns every host whose pages were pointed out, in the order of their names */
export const taughtPages = (stored: unknown): TaughtPage[] =>
  Object.keys(isFields(stored) ? stored : {})
    .sort()
    .flatMap((host) => {
      const taught = taughtOn(host, stored);
      return taught ? [{ host, taught }] : [];
    });

function ruleOf({ by, buyerAt, buyer, agent }: Fields): SideRule | null {
  if (by === 'place' && (buyerAt === 'left' || buyerAt === 'right')) return { by, buyerAt };
  if (by === 'look' && isShort(buyer) && isShort(agent)) return { by, buyer, agent };
  return by === 'name' && isShort(agent) ? { by, agent } : null;
}

/** @returns what is stored with this host's part changed; null forgets it */
export function withTaught(host: string, taught: Taught | null, stored: unknown): Record<string, unknown> {
  const { [host]: _before, ...others } = isFields(stored) ? stored : {};
  return taught ? { ...others, [host]: taught } : others;
}
