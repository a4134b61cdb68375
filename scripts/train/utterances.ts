/**
 * Reads the training texts, one file an intent:
 *   # a comment
 *   [aftersale angry]            stage and mood of the lines below; no mood means calm
 *   怎么又坏了 // 才用三天         one message; ` // ` between its bubbles
 *   A:哪里坏了呢 | 屏幕            what was said before, then the message
 *   还能退吗 +urge_refund         a second intent that fits as well
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { checksum } from '../../lib/core/text/checksum';
import type { Message } from '../../lib/core/model/conversation';
import { type Intent, intents, type Mood, moods } from '../../lib/core/model/intent';

/** `other`: the words do not show where the buyer stands. */
const trainingStages = ['presale', 'insale', 'aftersale', 'other'] as const;

export interface Example {
  /** Oldest first; the last burst is the buyer's. */
  messages: Message[];
  /** The file's own intent first. */
  intents: Intent[];
  stage: (typeof trainingStages)[number];
  mood: Mood;
}

const find = <Id extends string>(ids: readonly Id[], text: string | undefined): Id | undefined =>
  ids.find((id) => id === text);

const message = (side: 'agent' | 'buyer', text: string, at: number): Message => ({
  id: `${at}`,
  side,
  kind: 'text',
  text,
  at: null,
});

function readMessages(line: string): Message[] {
  const turns = line.split(' | ');
  return turns.flatMap((turn, at) => {
    const agent = at < turns.length - 1 && /^A[:：]/.test(turn);
    const text = at < turns.length - 1 ? turn.replace(/^[AB][:：]\s*/, '') : turn;
    return text.split(' // ').map((bubble, part) => message(agent ? 'agent' : 'buyer', bubble, at * 100 + part));
  });
}

/** @throws Error naming the file and line that can't be read */
export function readExamples(intent: Intent, text: string): Example[] {
  const examples: Example[] = [];
  let stage: Example['stage'] | undefined;
  let mood: Mood = 'calm';
  for (const [at, line] of text.split('\n').entries()) {
    const fail = (why: string): never => {
      throw new Error(`${intent}.txt, line ${at + 1}: ${why}`);
    };
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\[(\w+) ?(\w*)\]$/.exec(line.trim());
    if (header) {
      stage = find(trainingStages, header[1]) ?? fail(`[${header[1]}] is none of ${trainingStages.join(', ')}`);
      mood = find(moods, header[2] || 'calm') ?? fail(`${header[2]} is none of ${moods.join(', ')}`);
      continue;
    }
    const also: Intent[] = [];
    const said = line.trim().replaceAll(/ \+(\w+)/g, (_, id: string) => {
      also.push(find(intents, id) ?? fail(`there is no intent ${id}`));
      return '';
    });
    const given = stage ?? fail('a header such as [presale] must stand before the first message');
    examples.push({ messages: readMessages(said), intents: [intent, ...also], stage: given, mood });
  }
  return examples;
}

/** RegExps are told by what they look for. */
const told = (_key: string, value: unknown): unknown => (value instanceof RegExp ? String(value) : value);

/** @returns all examples of a folder, in a fixed order, and the checksum of what is learned from: their texts and the cues found in them */
export function readFolder(folder: string): { examples: Example[]; checksum: number } {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = files.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const examples = texts.flatMap(({ name, text }) => {
    const intent = find(intents, name.replace('.txt', ''));
    if (!intent) throw new Error(`${name} is not named for an intent`);
    return readExamples(intent, text);
  });
  return {
    examples,
    checksum: Number.parseInt(checksum([...texts.map(({ text }) => text), JSON.stringify(zhCues, told)].join('')), 16),
  };
}

/** Pages show a talk from its middle, too: what was said before may be unknown. @returns [] where nothing was said */
export function withoutContext(example: Example): Example[] {
  const lastAnswer = example.messages.findLastIndex(({ side }) => side === 'agent');
  return lastAnswer === -1 ? [] : [{ ...example, messages: example.messages.slice(lastAnswer + 1) }];
}
