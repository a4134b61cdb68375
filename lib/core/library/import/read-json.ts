/** Phrases from JSON files: Tiexin's own export, and lists of templates that other tools write. */
import * as v from 'valibot';
import { emptyPhrase, phraseSchema } from '../phrase';
import { boardOf, stagesOf } from './groups';
import { plainTextOf } from './html';
import type { ReadPhrases } from './read-rows';

const ownFile = v.object({ format: v.literal('tiexin-library'), version: v.literal(1), phrases: v.array(v.unknown()) });
const newerFile = v.object({ format: v.literal('tiexin-library') });

const word = v.optional(v.string(), '');
/** 快捷话术, Text Blaze, Text Snippets, 千牛's list: a text under one of these names. */
const template = v.object({
  title: word,
  name: word,
  trigger: word,
  shortcut: word,
  code: word,
  content: word,
  text: word,
  category: word,
  tags: v.optional(v.array(v.string()), []),
});
const lists = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.object({ templates: v.array(v.unknown()) }),
    v.transform(({ templates }) => templates),
  ),
  v.pipe(
    v.object({ folders: v.array(v.object({ name: word, snippets: v.array(v.looseObject({})) })) }),
    v.transform(({ folders }) =>
      folders.flatMap(({ name, snippets }) => snippets.map((one) => ({ category: name, ...one }))),
    ),
  ),
]);

/** Deeper nesting is no phrase file, and would overflow a reader that calls itself. */
const deepest = /[[{](?:[^[\]{}]*[[{]){60}/;

/** @returns null when the text is no such file; `newer` when a newer version of Tiexin wrote it */
export function readJson(text: string): ReadPhrases | 'newer' | null {
  if (deepest.test(text.slice(0, 100_000))) return null;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const own = v.safeParse(ownFile, given);
  if (own.success) return collect(own.output.phrases, (one) => v.safeParse(phraseSchema, one));
  if (v.is(newerFile, given)) return 'newer';
  const list = v.safeParse(lists, given);
  return list.success && list.output.length > 0 ? collect(list.output, readTemplate) : null;
}

type Parsed = v.SafeParseResult<typeof phraseSchema>;

function readTemplate(given: unknown): Parsed {
  const { title, name, trigger, shortcut, code, content, text, category, tags } = v.is(template, given)
    ? v.parse(template, given)
    : v.parse(template, {});
  const words = plainTextOf(content || text).trim();
  return v.safeParse(phraseSchema, {
    ...emptyPhrase,
    id: 'x',
    title: (title || name || words.slice(0, 16)).slice(0, 200),
    variants: [words],
    code: (trigger || shortcut || code).slice(0, 40),
    group: category === '' ? [] : [category.slice(0, 60)],
    board: boardOf(category),
    stages: stagesOf(category),
    tags: tags.slice(0, 20).map((tag) => tag.slice(0, 60)),
  });
}

function collect(list: readonly unknown[], parse: (one: unknown) => Parsed): ReadPhrases {
  const read: ReadPhrases = { phrases: [], faulty: [] };
  for (const [at, one] of list.entries()) {
    const { success, output } = parse(one);
    if (success) read.phrases.push({ row: at + 1, phrase: output });
    else read.faulty.push({ row: at + 1, fault: 'no_text', text: JSON.stringify(one).slice(0, 40) });
  }
  return read;
}
