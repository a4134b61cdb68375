import { defineRule } from '../../../../tone/rule';
import { courtesy, createWordFinder } from '../words';
import { sentenceOf } from '../sentence';

const commands = createWordFinder(
  [
    '(send|give|tell|show)*(me|us)',
    '(read|check|look at|see)*(page|description|details|policy|instructions|listing|size chart|tracking)',
    '(you must|you have to|you need to|you should have)',
    '(hurry up|calm down|stop asking|be patient)',
    '(return|ship|send) it back',
  ],
  ["(can't|cannot) wait"],
);
/** Who acts is told, or it is said what for: we wait, I will send you, if you are not sure, send us your height. */
const told = /(?:\b(?:i|we|they|to|can|could|will|let me|if|when|once|in case)\b|'ll\b)[^.!?]{0,40}$/;

export const imperative = defineRule({
  id: 'imperative',
  severity: 'warn',
  name: { zh_CN: '命令口气（英文）', zh_TW: '命令口氣（英文）', en: 'Commanding' },
  why: {
    zh_CN: '英文里光秃秃的动词听着像命令；加上 could you please，同样的事顾客更愿意做。',
    zh_TW: '英文裡光禿禿的動詞聽著像命令；加上 could you please，同樣的事顧客更願意做。',
    en: 'A bare verb orders the buyer about; “could you please” gets the same thing done gladly.',
  },
  source: 'Customer service manuals: ask, don’t order',
  gate: commands.gate,
  check: (draft) =>
    commands
      .find(draft)
      .filter((place) => {
        const sentence = sentenceOf(draft, place);
        return !courtesy.test(sentence.words) && !told.test(draft.folded.slice(sentence.from, place.from));
      })
      .map((place) => {
        const starts = sentenceOf(draft, place).from === place.from && !place.words.startsWith('you');
        const asks = /^(?:send|give|tell|show|return|ship)/.test(place.words);
        const first = draft.text.charAt(place.from).toLowerCase();
        const fix = { from: place.from, to: place.from + 1, replacement: `Could you please ${first}` };
        return { from: place.from, to: place.to, ...(starts && asks && { fix }) };
      }),
  examples: {
    bad: [
      'Send me the photo.',
      'Give me your order number',
      'You must confirm today.',
      'Read the description first.',
      'Hurry up, the sale ends soon',
      'Calm down.',
      'Stop asking.',
      'You have to pay first',
      'Check the size chart',
    ],
    good: [
      'Could you please send me a photo?',
      'Please check the size chart, it shows all measurements.',
      'I will send you the tracking number today.',
      'You can check the tracking page for updates.',
      'May I ask you to return it in the original box?',
      'We wait for the carrier to confirm and let you know.',
      'Sorry for the wait, here is the answer.',
      'If you like, send it back and we exchange it.',
    ],
  },
});
