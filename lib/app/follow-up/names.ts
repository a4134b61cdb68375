/** Whom reminders are about: names stay in the browser's memory and are gone when it closes. */
import type { Area } from '../../platform/areas';

export interface NameBook {
  /** @returns fingerprint of a conversation → the buyer's name */
  read: () => Promise<Readonly<Record<string, string>>>;
  /** @returns whether that was new */
  learn: (conversation: string, name: string) => Promise<boolean>;
  /** @returns when this was asked last, `now` when it never was; remembers `now` */
  lookedAt: (now: number) => Promise<number>;
}

/** Enough for a shift. */
const keptNames = 500;
const key = 'names';
const looked = 'looked';

const isNames = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((name) => typeof name === 'string');

/** @param area the one in memory */
export function createNameBook(area: Area): NameBook {
  const read = async (): Promise<Record<string, string>> => {
    const { [key]: known } = await area.read([key]);
    return isNames(known) ? known : {};
  };
  return {
    read,
    learn: async (conversation, name) => {
      const { [conversation]: before, ...others } = await read();
      if (before === name) return false;
      const kept = Object.entries({ ...others, [conversation]: name }).slice(-keptNames);
      await area.write({ [key]: Object.fromEntries(kept) });
      return true;
    },
    lookedAt: async (now) => {
      const { [looked]: before } = await area.read([looked]);
      await area.write({ [looked]: now });
      return typeof before === 'number' ? before : now;
    },
  };
}
