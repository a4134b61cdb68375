/** The library as it is shown: starter phrases, with the agent's registers laid over them. */
import * as v from 'valibot';
import { type Phrase, phraseSchema } from '../core/library/phrase';
import { dotOf, type Register, shown } from '../core/library/register';
import { defaultSettings, isSetting, settingFields, settingOf, type Settings } from '../core/library/settings';
import type { LibraryPhrase } from '../core/library/view';

/** Ids of one's own end in a count: 10 comes after 9. */
function partsOf(id: string): [maker: string, count: number] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, dot), Number(id.slice(dot + 1)) || 0];
}

/** @returns pinned ones first; else the agent's own, newest id first, then the starter phrases with their edits; without deleted ones */
export function layPhrases(starter: readonly Phrase[], registers: readonly Register<unknown>[]): LibraryPhrase[] {
  const written = new Map(registers.filter(({ id }) => !isSetting(id)).map((one) => [one.id, one]));
  const builtIn = starter.flatMap((phrase): LibraryPhrase[] => {
    const register = written.get(phrase.id);
    written.delete(phrase.id);
    return register ? laid(register, true) : [untouched(phrase)];
  });
  const newestFirst = [...written.values()]
    .map((register) => ({ register, parts: partsOf(register.id) }))
    .sort(({ parts: [makerA, countA] }, { parts: [makerB, countB] }) =>
      makerA === makerB ? countB - countA : makerA < makerB ? 1 : -1,
    );
  const own = newestFirst.flatMap(({ register }) => laid(register, false));
  return [...own, ...builtIn].sort((a, b) => Number(b.pinned) - Number(a.pinned));
}

const asShipped = new WeakMap<Phrase, LibraryPhrase>();

/** The same object each time: whoever compares two editions sees that nothing changed. */
function untouched(phrase: Phrase): LibraryPhrase {
  const known = asShipped.get(phrase) ?? { ...phrase, others: [], versions: [], builtIn: true };
  asShipped.set(phrase, known);
  return known;
}

/** What was read of a register: it is never changed, a new one takes its place. */
const read = new WeakMap<Register<unknown>, LibraryPhrase[]>();

function laid(register: Register<unknown>, builtIn: boolean): LibraryPhrase[] {
  const known = read.get(register);
  if (known) return known;
  const texts = register.versions.flatMap((version) => {
    const parsed = v.safeParse(phraseSchema, version.value);
    return parsed.success ? [{ phrase: parsed.output, dot: dotOf(version) }] : [];
  });
  const [first, ...others] = texts;
  const versions = texts.map(({ dot }) => dot);
  const phrases = first ? [{ ...first.phrase, others: others.map(({ phrase }) => phrase), versions, builtIn }] : [];
  read.set(register, phrases);
  return phrases;
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
