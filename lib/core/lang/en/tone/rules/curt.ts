import { wholeOf } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';

const curtWords =
  /^(?:no|yes|nope|yep|yeah|ok|okay|k|sure|fine|whatever|wait|what|so|and|maybe|idk|dunno|not possible|sold out|check yourself|see (?:the )?page|as i said|done|why)[.!?]*$/;

/** Whatever is longer is no bare word. In UTF-16 code units. */
const longest = 24;

export const curt = defineRule({
  id: 'curt',
  severity: 'warn',
  name: { zh_CN: '生硬冷淡（英文）', zh_TW: '生硬冷淡（英文）', en: 'Curt' },
  why: {
    zh_CN: '只回一个词，顾客觉得被打发；多一句说明或问候，他就愿意继续聊。',
    zh_TW: '只回一個詞，顧客覺得被打發；多一句說明或問候，他就願意繼續聊。',
    en: 'One bare word feels like being waved away; a short sentence keeps the talk going.',
  },
  source: 'Customer service manuals: answer in a sentence',
  // No gate: the whole draft is one of these words.
  check(draft) {
    const words = draft.folded.trim();
    return words.length <= longest && curtWords.test(words) ? [wholeOf(draft)] : [];
  },
  examples: {
    bad: ['No.', 'ok', 'Yes', 'nope', 'Whatever.', 'Sold out', 'Why?', 'sure', 'As I said.'],
    good: [
      'No problem, I am happy to help.',
      'Yes, it is in stock.',
      'OK, I will check that for you.',
      'Sure, let me look it up.',
      'Thank you!',
      'You are welcome.',
      'Hello, how may I help you?',
      'Done, your address is updated.',
    ],
  },
});
