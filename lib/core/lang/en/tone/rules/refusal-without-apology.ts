import { refusalNote } from '../../../../tone/refusal-note';
import { burstOf } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';
import { alternative, apology, createWordFinder, reason } from '../words';
import { sentenceOf } from '../sentence';

const refusals = createWordFinder(
  [
    "(we|i) (can't|cannot|don't|do not|won't|will not)",
    "(not|isn't|is not) (possible|available|allowed|accepted|eligible|supported)",
    '(no refunds|no returns|no discounts|no exchanges|sold out|out of stock|impossible)',
  ],
  [
    "(we|i) (can't|cannot) (wait|promise|guarantee|thank)",
    "(i|we) (don't|do not) know",
    "(we|i) (don't|do not) (charge|mind|want you)",
    "don't worry",
  ],
);

export const refusalWithoutApology = defineRule({
  id: 'refusal_without_apology',
  severity: 'warn',
  name: { zh_CN: '拒绝没有致歉（英文）', zh_TW: '拒絕沒有致歉（英文）', en: 'Refusal without an apology' },
  why: {
    zh_CN: '直接说不行像关上了门；先致歉，说明原因，再给一个能做的办法。',
    zh_TW: '直接說不行像關上了門；先致歉，說明原因，再給一個能做的辦法。',
    en: 'A plain no shuts the door; say sorry, why, and what can be done, and the buyer feels helped.',
  },
  source: 'Customer service manuals: refusal = apology + reason + alternative',
  gate: refusals.gate,
  check(draft, moment) {
    const [first] = refusals.find(draft);
    const burst = burstOf(draft, moment);
    if (!first || apology.test(burst)) return [];
    const note = refusalNote({ reason: reason.test(burst), alternative: alternative.test(burst) });
    if (!note) return [];
    const { from } = sentenceOf(draft, first);
    const isName = /^I\b/.test(draft.text.slice(from));
    const start = draft.text.charAt(from);
    const replacement = `I’m sorry, ${isName ? start : start.toLowerCase()}`;
    return [{ from: first.from, to: first.to, note, fix: { from, to: from + 1, replacement } }];
  },
  examples: {
    bad: [
      "We can't change the address.",
      'No refunds on sale items.',
      'This is not possible.',
      'We do not ship there.',
      'Sold out.',
      "We don't give discounts",
      'I cannot cancel it now.',
      'Returns are not accepted.',
    ],
    good: [
      "I'm sorry, we can't change the address, as the parcel was already shipped, but I can ask the carrier to redirect it.",
      'Unfortunately the black one is sold out; the grey one is here tomorrow.',
      "We can't change it because it was already shipped, but I can ask the carrier to redirect it.",
      "We can't wait to see your photos!",
      "Don't worry, your parcel is on its way.",
      'Yes, that is possible until tomorrow noon.',
      "We don't charge for shipping.",
      'Apologies, this size is not available; may I offer another colour?',
    ],
  },
});
