import { defineRule } from '../../../../tone/rule';
import { createWordFinder } from '../words';

const questions = createWordFinder(
  [
    "(can't|cannot|don't|didn't|couldn't) you (see|read|understand|wait|check|look|know|find|listen)",
    '(did|do|have) you even*(read|check|look|see|know|try)',
    "(isn't it|is it not) (obvious|clear|enough)",
    'what (do|did) you (expect|want me to do)',
    "why (didn't|don't|can't) you",
    '(how many times|how often)*(tell|say|explain|repeat)',
    'what else do you want',
    'who told you*to',
  ],
  ["(why|if) (don't|didn't) you (mind|like)", "why don't you (try|take|have)"],
);

export const rhetoricalQuestion = defineRule({
  id: 'rhetorical_question',
  severity: 'warn',
  name: { zh_CN: '反问（英文）', zh_TW: '反問（英文）', en: 'Counter-question' },
  why: {
    zh_CN: '反问听着像在责怪；把它改成陈述，直接告诉顾客在哪里、怎么做。',
    zh_TW: '反問聽著像在責怪；把它改成陳述，直接告訴顧客在哪裡、怎麼做。',
    en: 'A counter-question sounds like a reproach; say plainly where it stands and how it is done.',
  },
  source: 'Customer service manuals: state, don’t ask back',
  gate: questions.gate,
  check: (draft) => questions.find(draft).map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      "Can't you read the page?",
      'Did you even read the description?',
      "Isn't it obvious?",
      'What do you expect for this price?',
      "Why didn't you ask before?",
      'How many times do I have to tell you?',
      'What else do you want?',
      "Don't you see the size chart?",
    ],
    good: [
      'Did you receive the tracking number?',
      'What size do you usually wear?',
      'Could you tell me what you see on the page?',
      'Do you know your height and weight?',
      "Why don't you try the medium one? You can exchange it.",
      'What would you like us to do: exchange or refund?',
      'Have you tried to restart it?',
      'How many pieces do you need?',
    ],
  },
});
