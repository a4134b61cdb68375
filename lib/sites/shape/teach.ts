/** The agent points out the composer, one message of the buyer and one of the own; Tiexin says what it makes of them. */
import { messageOf, type SeenList } from '../../core/shape/read-list';
import { layoutOf } from '../../core/shape/speakers';
import { ruleFrom, type SideRule, type Taught } from '../../core/shape/taught';
import type { Unit } from '../../core/shape/units';
import { fieldsOf } from './fields';
import { findChat } from './find-chat';
import { createGuide, type Guide } from './guide';
import { pick } from './pick';
import { selectorOf } from './selector';
import type { TeachWords } from './teach-words';

/** What the agent decided: something to keep, to forget what was kept, or nothing. */
export type Lesson = { keep: Taught } | 'forget' | null;

/** Messages that are shown before they are trusted. */
const shown = 4;

/** @param known whether something was pointed out before, which may be forgotten */
export async function teach(document: Document, words: TeachWords, known: boolean): Promise<Lesson> {
  const guide = createGuide(document, words.title);
  try {
    for (;;) {
      const lesson = await lessonFrom(guide, document, words, known);
      if (lesson !== 'again') return lesson;
    }
  } finally {
    guide.remove();
  }
}

async function lessonFrom(
  guide: Guide,
  document: Document,
  words: TeachWords,
  known: boolean,
): Promise<Lesson | 'again'> {
  const life = new AbortController();
  let forgotten = false;
  const cancel = { words: words.cancel, act: () => life.abort() };
  const forget = {
    words: words.forget,
    act: () => {
      forgotten = true;
      life.abort();
    },
  };
  const choose = (line: string, candidates: readonly Element[]): Promise<number | null> => {
    guide.ask(line, [], known ? [cancel, forget] : [cancel]);
    guide.focus();
    return pick(guide, document, candidates, life.signal);
  };
  const fields = fieldsOf(document, '', new Set());
  const at = await choose(
    words.composer,
    fields.map(({ element }) => element),
  );
  const field = at === null ? undefined : fields[at];
  if (!field) return forgotten ? 'forget' : null;
  const composer = selectorOf(field.element);
  const chat = findChat(document, { composer, rule: null }, new Set());
  const list = chat?.composer === field.element ? chat.list : null;
  const spoken = list?.units.filter(({ kind }) => kind !== 'stamp') ?? [];
  if (!chat || !list || spoken.length < 2) return decline(guide, words, words.no_list);
  const parts = spoken.map(({ part }) => chat.elements.get(part) ?? chat.region);
  const buyer = await choose(words.buyer, parts);
  const agent = buyer === null ? null : await choose(words.agent, parts);
  const [theirs, ours] = [buyer, agent].map((chosen) => (chosen === null ? undefined : spoken[chosen]));
  if (!theirs || !ours) return forgotten ? 'forget' : null;
  const rule = theirs === ours ? null : ruleFrom(theirs, ours, list.known.list);
  if (!rule) return decline(guide, words, words.no_rule);
  const lines = preview(list, spoken, rule, words);
  const answer = await decide(guide, words, words.confirm, lines, true);
  return answer === 'save' ? { keep: { composer, rule } } : answer;
}

/** What would be read, as it would be read. */
function preview(list: SeenList, units: readonly Unit[], rule: SideRule, words: TeachWords): string[] {
  const known = { ...list.known, rule };
  const layout = layoutOf(list.units, known);
  return units
    .map((unit) => messageOf(unit, layout, known))
    .filter(({ side }) => side !== 'system')
    .slice(-shown)
    .map(({ side, text }) => `${side === 'buyer' ? words.said_buyer : words.said_agent}${text.slice(0, 60)}`);
}

async function decline(guide: Guide, words: TeachWords, why: string): Promise<null | 'again'> {
  const answer = await decide(guide, words, why, [], false);
  return answer === 'save' ? null : answer;
}

function decide(
  guide: Guide,
  words: TeachWords,
  line: string,
  detail: readonly string[],
  may: boolean,
): Promise<'save' | 'again' | null> {
  return new Promise((resolve) => {
    const save = { words: words.save, main: true, act: () => resolve('save') };
    const again = { words: words.again, main: !may, act: () => resolve('again') };
    guide.ask(line, detail, [...(may ? [save] : []), again, { words: words.cancel, act: () => resolve(null) }]);
    guide.focus();
  });
}
