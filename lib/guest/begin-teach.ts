/** The script of pointing out: asks the agent, keeps the answer for this host. */
import { taughtKey, taughtOn, withTaught } from '../core/shape/taught';
import { teach } from '../sites/shape/teach';
import { teachWords, type TeachWords } from '../sites/shape/teach-words';
import type { ShapeHost } from './shape';

/** @returns whether anything has changed */
export async function beginTeach({ document, say, store }: ShapeHost): Promise<boolean> {
  const { host } = document.location;
  const read = async (): Promise<unknown> => (await store.get(taughtKey))[taughtKey];
  const words = Object.fromEntries(teachWords.map((word) => [word, say(word)])) as TeachWords; // one for each of them
  const lesson = await teach(document, words, taughtOn(host, await read()) !== null);
  if (lesson === null) return false;
  await store.set({ [taughtKey]: withTaught(host, lesson === 'forget' ? null : lesson.keep, await read()) });
  return true;
}
