/** A background that keeps what must be followed up: the real database, a made-up clock. */
import { createKeeper, type Keeper } from '../../lib/app/follow-up/keeper';
import { createNameBook } from '../../lib/app/follow-up/names';
import { createSighter } from '../../lib/core/follow-up/sighting';
import { zhFollow } from '../../lib/core/lang/zh/follow-up';
import { defaultSettings, type Settings } from '../../lib/core/library/settings';
import type { Area } from '../../lib/platform/areas';
import { openDatabase } from '../../lib/platform/database';
import { databaseFollow } from '../../lib/platform/follow-store';
import { aReading } from '../core/a-reading';
import { roomyArea } from './a-browser';
import { conversationOf, said } from './a-desk';

export const minute = 60_000;
export const start = new Date(2026, 10, 25, 9).getTime();

/** What the browser would show, and what time it is; tests set the clock and read the rest. */
interface World {
  now: number;
  session: Area;
  counts: [number, boolean][];
  wakes: (number | null)[];
  told: string[];
  /** How often panels were asked to look again. */
  rung: number;
  settings: Settings;
}

const fresh = (): World => ({
  now: start,
  session: roomyArea(),
  counts: [],
  wakes: [],
  told: [],
  rung: 0,
  settings: defaultSettings,
});

export const world = fresh();

export const newWorld = (): void => void Object.assign(world, fresh());

/** A background as it starts: it knows nothing but what is stored. */
export async function aKeeper(): Promise<Keeper> {
  const database = await openDatabase({ newDevice: () => 'd1' });
  return createKeeper({
    store: databaseFollow(database),
    names: createNameBook(world.session),
    settings: () => Promise.resolve(world.settings),
    now: () => world.now,
    changed: () => Promise.resolve(void world.rung++),
    count: (...count) => Promise.resolve(void world.counts.push(count)),
    wakeAt: (time) => Promise.resolve(void world.wakes.push(time)),
    tell: (due) => Promise.resolve(void world.told.push(...due.map(({ name }) => name ?? '?'))),
  });
}

const sight = createSighter(
  zhFollow,
  () => [],
  () => world.now,
);
/** A window shows this buyer's chat with these lines of the agent. */
export const show = (keeper: Keeper, buyer: string, ...lines: string[]): Promise<null> => {
  const messages = [said('1', 'buyer', '几号发货'), ...lines.map((line, at) => said(`a${at}`, 'agent', line))];
  const conversation = conversationOf(buyer, ...messages);
  return Promise.resolve(
    keeper.handlers.sighted({ sighting: sight(conversation, aReading({}), 'pdd'), name: buyer }, ''),
  );
};
/** What is owed: to whom, what, in how many minutes. */
export const listed = async (keeper: Keeper): Promise<[string | null, string, number][]> =>
  (await keeper.handlers.reminders({}, ''))
    .filter(({ kind }) => kind === 'promise' || kind === 'answer')
    .map(({ name, kind, due }) => [name, kind, (due - world.now) / minute]);
