import { defineRule } from '../../../../tone/rule';
import { createWordFinder } from '../words';

const blaming = createWordFinder(
  [
    "(not|isn't|wasn't) (our|my) (fault|problem|responsibility|job|business)",
    "(nothing to do with|don't blame|can't blame) (us|me)",
    "(it's|it is|that's|that is|this is|was) (your|the courier's|the carrier's|the warehouse's|their|the platform's)*(fault|problem|mistake|responsibility|issue)",
    '(blame|ask|contact|complain to) the (courier|carrier|platform|warehouse|bank|factory)',
    "you (should have|shouldn't have|didn't read|did not read|ordered the wrong|chose the wrong|used it wrong|broke it)",
  ],
  [
    '(if|whether|not) your fault',
    "(wasn't|isn't|not) your (fault|mistake)",
    "(i will|we will|i'll|we'll|i can|we can|let me) (ask|contact) the",
  ],
);

export const blameShifting = defineRule({
  id: 'blame_shifting',
  severity: 'warn',
  name: { zh_CN: '推卸责任（英文）', zh_TW: '推卸責任（英文）', en: 'Shifting the blame' },
  why: {
    zh_CN: '顾客不关心是谁的错，只想有人管；说清楚接下来您会怎么帮他。',
    zh_TW: '顧客不關心是誰的錯，只想有人管；說清楚接下來您會怎麼幫他。',
    en: 'The buyer wants somebody who takes care, not somebody to blame; say what you will do.',
  },
  source: 'Customer service manuals: own the problem',
  gate: blaming.gate,
  check: (draft) => blaming.find(draft).map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      'That is not our fault.',
      "It's the courier's problem",
      'You should have read the page.',
      'This has nothing to do with us.',
      "Don't blame us",
      'Ask the courier',
      'You chose the wrong size',
      "It's your mistake.",
    ],
    good: [
      'I will ask the courier and let you know today.',
      'It was not your fault, we will sort it out.',
      'We are sorry, the mistake was ours.',
      'Let me contact the carrier for you.',
      'The courier tells us it arrives tomorrow or the day after.',
      'If it is a fault of ours, we pay the return.',
      'Which size did you choose?',
      'The warehouse packs it this afternoon.',
    ],
  },
});
