import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import type { Place } from '../../../../tone/patterns';
import { sentenceOf } from '../sentence';
import { apology, createWordFinder } from '../words';

const quarrel = createWordFinder(
  [
    "(you're|you are) (wrong|mistaken|not right|incorrect|exaggerating|overreacting|being unreasonable|contradicting yourself)",
    "(that's|that is|this is|it's|it is) (not true|untrue|simply not true|just not true|a lie|nonsense|not what we said|not what i said|false)",
    '(i|we) never (said|promised|told|agreed|wrote|claimed)',
    '(as|like) (i|we) (said|told you|already said|already told you|have said|keep saying|already explained)',
    "(i|we|i've|we've|i have|we have) (already|just) (told you|explained that|explained this|answered that|answered this|said that|said so)",
    '(i|we) told you',
    "you (misunderstood|misread|don't understand|do not understand|got it wrong|weren't listening|are not listening|don't listen)",
    '(rules are rules|the rules are the rules|policy is policy|read it again|learn to read|prove it|says who)',
    "(you're|you are) the only (one|customer|buyer|person)*(complain-|problem|problems|ever|who)",
    '(nobody|no one|no other customer|no other buyer) (else|)*(complain-|problem|problems|issue|issues)',
    '(go ahead and|feel free to|just) (complain|report us|report me|sue us)',
    "(don't|do not) (buy|order) (it|here) then",
    "(then|so) (don't|do not) (buy|order)",
    '(tracking|system|page|listing|description|title) clearly (says|states|shows)',
    '(you chose|you picked|you ordered|you wrote|you typed)*yourself',
    "(i|we) don't believe you",
  ],
  [
    "(if|in case|when|whether|anything|what|something) you (don't|do not) understand",
    '(if|whether|unless|in case) (we|i|you|that|this|it)*(wrong|not true|misunderstood|misread|already)',
    "(that's|that is|it's|it is) (false) (ceiling|lashes|pocket|lining)",
    '(where|what|which|did|have) (you|i|we)*yourself',
  ],
);
/** As I said, it ships today: the rest may stay. */
const again = /^(?:as|like) (?:i|we) (?:(?:already )?(?:said|told you|explained)|have said|keep saying)$/;

function report(draft: Draft, { from, to, words }: Place): Report {
  const starts = sentenceOf(draft, { from, to }).from === from && draft.folded[to] === ',';
  if (!starts || !again.test(words)) return { from, to };
  return { from, to, fix: { from, to, replacement: 'To go over it once more' } };
}

export const arguing = defineRule({
  id: 'arguing',
  severity: 'warn',
  name: { zh_CN: '与顾客争辩（英文）', zh_TW: '與顧客爭辯（英文）', en: 'Arguing' },
  why: {
    zh_CN: '争赢了道理，输掉了顾客；不说谁对谁错，先认可他的感受，再说这件事怎么解决。',
    zh_TW: '爭贏了道理，輸掉了顧客；不說誰對誰錯，先認可他的感受，再說這件事怎麼解決。',
    en: 'Winning the argument loses the buyer; leave aside who is right, and say how it gets solved.',
  },
  source: 'Customer service manuals: never argue with a customer',
  gate: quarrel.gate,
  check: (draft) =>
    quarrel
      .find(draft)
      .filter((place) => !apology.test(sentenceOf(draft, place).words))
      .map((place) => report(draft, place)),
  examples: {
    bad: [
      { text: "You're wrong, it is blue.", buyer: 'You sent me purple' },
      { text: 'That is not true, we packed two.', buyer: 'Only one cup in the box' },
      { text: 'We never said it ships today', buyer: 'You told me today!' },
      { text: 'As I already told you, it takes three days.', buyer: 'How long?' },
      { text: 'Like I said, it ships tomorrow.', buyer: 'So when?' },
      { text: 'You are the only one who complains.', buyer: 'The quality is bad' },
      { text: 'Rules are rules', buyer: 'Why can I not return it?' },
      { text: 'Go ahead and report us.', buyer: 'I will report you' },
      { text: 'The listing clearly says 30 cm', buyer: 'It is tiny' },
      { text: 'Then don’t buy it.', buyer: 'Too expensive' },
      { text: 'You chose the colour yourself', buyer: 'I do not like it' },
      { text: 'I already told you that.', buyer: 'Which courier is it?' },
    ],
    good: [
      'You are right, we were not clear about it.',
      'If you misread the size, you can exchange it free of charge.',
      'Please tell me if that is not true for your parcel.',
      'Sorry, I told you the wrong day: it ships on Friday.',
      'I never tire of looking at these photos, thank you!',
      'You are the only one to get this print, nobody else ordered it.',
      'I already told the courier to call you before noon.',
      "If you don't understand a step, the video shows it slowly.",
      'I have already asked the warehouse, it leaves this afternoon.',
      'The page shows all measurements under the photos.',
      'Did you build it yourself?',
      'Feel free to write to us at any time.',
      'As we agreed yesterday, the new one is on its way.',
    ],
  },
});
