/** Figures of recognition on labelled buyer lines. */
import type { Message } from '../../lib/core/model/conversation';
import { type Mood, moods } from '../../lib/core/model/intent';
import { createReader } from '../lib/reader';
import { fillPlaceholders } from './fill-placeholders';
import { fieldsOf, InputError, type Line } from './jsonl';
import { rate, scoresPerClass, strings } from './rates';

interface Labelled {
  id: string;
  messages: Message[];
  stage: string[];
  intent: string[];
  mood: string;
  random: boolean;
}

interface Prediction {
  id: string;
  stage: string;
  intents: string[];
  mood: Mood;
}

function textOf(line: Line, field: string, at: number): string {
  const value = line[field];
  if (typeof value === 'string') return value;
  throw new InputError(`Record ${at + 1} has no text in "${field}"`);
}

/** The labels count the alternatives as right, so each label is a list. */
function parse(line: Line, at: number): Labelled {
  const context: unknown[] = Array.isArray(line['context']) ? line['context'] : [];
  const turns = [...context.map(fieldsOf), { role: 'buyer', text: textOf(line, 'text', at) }];
  return {
    id: textOf(line, 'id', at),
    messages: turns.map((turn, index) => ({
      id: `${index}`,
      side: turn['role'] === 'agent' ? 'agent' : 'buyer',
      kind: 'text',
      text: fillPlaceholders(textOf(turn, 'text', at)),
      at: null,
    })),
    stage: [textOf(line, 'stage', at), ...strings(line['alt_stage'])],
    intent: [textOf(line, 'intent', at), ...strings(line['alt'])],
    mood: textOf(line, 'mood', at),
    random: line['sampling'] === 'random',
  };
}

/** Where a chat without an order can stand by its words alone. */
const stagesScored = new Set(['presale', 'insale', 'aftersale']);

function figuresOf(pairs: readonly (readonly [Labelled, Prediction])[]) {
  const staged = pairs.filter(([{ stage }]) => stagesScored.has(stage[0] ?? ''));
  // A prediction that an alternative allows counts for the label itself.
  const judged = pairs.map(([{ intent }, { intents }]): readonly [string, string] => {
    const [label = ''] = intent;
    const [best = ''] = intents;
    return [label, intent.includes(best) ? label : best];
  });
  const moodScores = scoresPerClass(pairs.map(([label, { mood }]) => [label.mood, mood]));
  return {
    n: pairs.length,
    intent_top1: rate(pairs, ([label, { intents }]) => label.intent.includes(intents[0] ?? '')),
    intent_top3: rate(pairs, ([label, { intents }]) => intents.some((id) => label.intent.includes(id))),
    stage_n: staged.length,
    stage: rate(staged, ([label, { stage }]) => label.stage.includes(stage)),
    mood: rate(pairs, ([label, { mood }]) => label.mood === mood),
    mood_macro_f1: rate(moods, (id) => moodScores[id]?.f1 ?? 0),
    per_intent: scoresPerClass(judged),
  };
}

/** @throws InputError when a line lacks a field */
export function evalBuyer(lines: readonly Line[]) {
  const recognise = createReader();
  const pairs = lines.map(parse).map((label): readonly [Labelled, Prediction] => {
    const { stage, intents, mood } = recognise({ messages: label.messages, order: null });
    return [label, { id: label.id, stage: stage.id, intents: intents.map(({ id }) => id), mood: mood.id }];
  });
  return {
    figures: {
      alternatives: 'counted',
      all: figuresOf(pairs),
      random: figuresOf(pairs.filter(([{ random }]) => random)),
    },
    predictions: pairs.map(([, prediction]) => prediction),
  };
}
