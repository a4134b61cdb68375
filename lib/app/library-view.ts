/** The library as it is shown: starter phrases, with the agent's registers laid over them. */
import * as v from 'valibot';
import { type Phrase, phraseSchema } from '../core/library/phrase';
import { others, type Register, shown } from '../core/library/register';
import { defaultSettings, settingFields, settingOf, type Settings } from '../core/library/settings';
import type { LibraryPhrase } from '../core/library/view';

/** Ids end in a count: 10 comes after 9. */
const inOrder = new Intl.Collator('en', { numeric: true });

/** @returns pinned ones first; else the agent's own, newest id first, then the starter phrases with their edits; without deleted ones */
export function layPhrases(starter: readonly Phrase[], registers: readonly Register<unknown>[]): LibraryPhrase[] {
  const written = new Map(registers.filter(({ id }) => !id.startsWith('setting.')).map((one) => [one.id, one]));
  const builtIn = starter.flatMap((phrase): LibraryPhrase[] => {
    const register = written.get(phrase.id);
    written.delete(phrase.id);
    return register ? laid(register, true) : [{ ...phrase, others: [], builtIn: true }];
  });
  const newestFirst = [...written.values()].sort((a, b) => inOrder.compare(b.id, a.id));
  const own = newestFirst.flatMap((register) => laid(register, false));
  return [...own, ...builtIn].sort((a, b) => Number(b.pinned) - Number(a.pinned));
}

function laid(register: Register<unknown>, builtIn: boolean): LibraryPhrase[] {
  const phrase = v.safeParse(phraseSchema, shown(register));
  if (!phrase.success) return [];
  const rest = others(register).flatMap((other) => {
    const parsed = v.safeParse(phraseSchema, other);
    return parsed.success ? [parsed.output] : [];
  });
  return [{ ...phrase.output, others: rest, builtIn }];
}

/** @returns the settings; one that this version can't read counts as not chosen */
export function laySettings(registers: readonly Register<unknown>[]): Settings {
  const chosen: Record<string, unknown> = { ...defaultSettings };
  for (const register of registers) {
    const name = settingOf(register.id);
    if (name && v.is(settingFields[name], shown(register))) chosen[name] = shown(register);
  }
  return chosen as Settings; // each value was checked against its own field
}
