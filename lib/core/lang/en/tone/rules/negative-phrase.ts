import { deadEnds } from '../../../../tone/dead-ends';
import type { Place } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import { sentenceOf } from '../sentence';
import { apology, courtesy, createWordFinder } from '../words';

const unable = createWordFinder(
  [
    "(we|i) (can't|cannot|can not|couldn't|could not|won't be able to|am not able to|are not able to|am unable to|are unable to|have no way to)",
    "(we're|i'm) (unable to|not able to|not allowed to)",
    "(there is|there's|) nothing (we|i|that we|that i) can do",
    "(that's|that is|this is|it's|it is) (impossible|not possible|out of the question)",
    "(not|isn't) (my|our) (department|job)",
  ],
  [
    "(can't|cannot|couldn't|could not) (wait|thank you|be happier|agree more|promise|guarantee|rule out)",
    "(we|i) (can't|cannot)*recommend*enough",
    "(if|when|that|why|because|so that) (we|i) (can't|cannot|couldn't)",
  ],
);
const ignorant = createWordFinder(
  [
    "(we|i) (don't|do not|wouldn't) (know|have any idea)",
    "(i have|i've|we have|we've got|) no (idea|clue)",
    "(i'm|i am|we're|we are) not sure",
    '(not sure|dunno|idk)',
  ],
  ["(if|in case|when) (you're|you are)*not sure", "(if|when)*you*don't know"],
);
/** The draft goes on to what can be done. `We can't` is no `we can`. */
const offer =
  /\b(?:instead|alternatively|(?<!nothing )(?<!nothing that )(?:i|we|you) can(?![a-z'’]| not)|(?:i|we)(?:'ll| will)(?! not| be able)|let me|let us|let's|happy to|recommend|suggest|offer|however|but|could you|check(?:ing)?|confirm|find out|look into)\b/;

function isPlain(draft: Draft, place: Place): boolean {
  const { words, asks } = sentenceOf(draft, place);
  return !asks && !courtesy.test(words);
}

/** I don't know. → Let me check that for you: only where that is the whole sentence. */
function lookInto(draft: Draft, { from, to }: Place): Report {
  const sentence = sentenceOf(draft, { from, to });
  if (!/^(?:honestly|hmm|well|sir|madam)?[,\s]{0,2}$/.test(draft.folded.slice(sentence.from, from)))
    return { from, to };
  if (!/^(?: about (?:that|it|this)| either)?$/.test(draft.folded.slice(to, sentence.to))) return { from, to };
  return { from, to, fix: { from: sentence.from, to: sentence.to, replacement: 'Let me check that for you' } };
}

export const negativePhrase = defineRule({
  id: 'negative_phrase',
  severity: 'hint',
  name: { zh_CN: '只说不能（英文）', zh_TW: '只說不能（英文）', en: 'Only what cannot be done' },
  why: {
    zh_CN: '“we can’t”“I don’t know”让顾客走进死胡同；换成您能做什么：“I can …”“Let me check …”。',
    zh_TW: '「we can’t」「I don’t know」讓顧客走進死胡同；換成您能做什麼：「I can …」「Let me check …」。',
    en: '“We can’t” and “no idea” leave the buyer nowhere; say what you can do instead.',
  },
  source: 'Customer service manuals: say what you can do first',
  ...deadEnds({ unable, ignorant, softened: [offer, apology], isPlain, lookInto }),
  examples: {
    bad: [
      { text: "We can't do that.", buyer: 'Could you leave it with my neighbour?' },
      { text: "I don't know.", buyer: 'How long does the filter last?' },
      { text: 'No idea', buyer: 'When is it back?' },
      { text: 'There is nothing we can do.', buyer: 'It is stuck in customs' },
      { text: "I'm not sure about that.", buyer: 'Is it safe for tiles?' },
      { text: 'I cannot see the camera footage', buyer: 'Who took my parcel?' },
      { text: 'We are not able to change the colour after packing.', buyer: 'Blue please, not red' },
      { text: 'That is impossible.', buyer: 'Can you ship within the hour?' },
      { text: "It's not my department", buyer: 'Who handles invoices?' },
      { text: 'Honestly, no clue.', buyer: 'What is the difference to last year’s?' },
    ],
    good: [
      { text: 'I can change the colour before noon.', buyer: 'Blue please, not red' },
      { text: 'We can’t change it after packing, but you can swap it free of charge.', buyer: 'Blue please' },
      { text: 'I’m not sure yet; I’ll find out and write to you today.', buyer: 'When is it back?' },
      { text: "I'm sorry, I can't see the footage from here.", buyer: 'Who took my parcel?' },
      "We can't wait to hear how you like it!",
      "I couldn't agree more, the blue one is lovely.",
      'If you are not sure about the size, our chart has all measurements.',
      'You cannot go wrong with the medium one.',
      'We cannot guarantee the day, it is usually Friday.',
      'Let me check that for you.',
    ],
  },
});
