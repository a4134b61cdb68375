/** What each language pack has, and what it lacks beside the most complete one: told to the agent, held by a test. */
import { type Intent, intents } from '../model/intent';
import type { Phrase } from '../library/phrase';
import type { CuePack } from '../recognise/cue-pack';
import type { Localised } from '../text/localised';
import type { Rule } from '../tone/rule';
import { neutralRules } from '../tone/rules';
import { enCues } from './en/cues';
import { enStarterPhrases } from './en/starter';
import { enRules } from './en/tone/rules';
import { zhCues } from './zh/cues';
import { starterPhrases as zhStarterPhrases } from './zh/starter';
import { zhRules } from './zh/tone/rules';

/**
 * What a pack may have besides cues, rules and phrases: the parts of a good answer, reading promises, size advice, intents
 * of phrases that have none, and a model learned from examples.
 */
export const packParts = ['checklists', 'follow_up', 'size_lines', 'reply_cues', 'model'] as const;

export type PackPart = (typeof packParts)[number];

export interface LanguagePack {
  id: Phrase['language'];
  cues: CuePack;
  /** Its own; those for every language come beside them. */
  rules: readonly Rule[];
  phrases: readonly Phrase[];
  parts: readonly PackPart[];
}

/** The first is the one that others are measured by. */
export const languagePacks: readonly [LanguagePack, ...LanguagePack[]] = [
  { id: 'zh', cues: zhCues, rules: zhRules, phrases: zhStarterPhrases, parts: packParts },
  { id: 'en', cues: enCues, rules: enRules, phrases: enStarterPhrases, parts: ['follow_up'] },
];

export interface Coverage {
  id: LanguagePack['id'];
  rules: number;
  intents: number;
  phrases: number;
  lacks: {
    /** Names of rules that look only at drafts of another language. */
    rules: Localised[];
    /** That its cues can't tell, though the first pack's can. */
    intents: Intent[];
    /** That no phrase of its own answers. */
    answers: Intent[];
    parts: PackPart[];
  };
}

const toldBy = ({ cues }: LanguagePack): Set<Intent> =>
  new Set(intents.filter((id) => cues.intents.some((table) => (table[id]?.length ?? 0) > 0)));

/** @returns what a pack has, and what it lacks beside the first one */
export function coverageOf(pack: LanguagePack): Coverage {
  const [first] = languagePacks;
  const has = new Set(pack.rules.map(({ id }) => id));
  const told = toldBy(pack);
  const answered = new Set(pack.phrases.flatMap((phrase) => phrase.intents));
  return {
    id: pack.id,
    rules: neutralRules.length + pack.rules.length,
    intents: told.size,
    phrases: pack.phrases.length,
    lacks: {
      rules: first.rules.flatMap(({ id, name }) => (has.has(id) ? [] : [name])),
      intents: [...toldBy(first)].filter((id) => !told.has(id)),
      answers: intents.filter((id) => !answered.has(id)),
      parts: packParts.filter((part) => !pack.parts.includes(part)),
    },
  };
}

export const coverage = (): Coverage[] => languagePacks.map(coverageOf);
