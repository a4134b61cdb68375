import { defineRule, type Draft } from '../../../../tone/rule';
import type { Place } from '../../../../tone/patterns';
import { sentenceOf } from '../sentence';
import { createWordFinder } from '../words';

const coarse = createWordFinder(
  [
    '(damn|damned|dammit|goddamn|shit|shitty|bullshit|crap|crappy|fuck-|fck|wtf|wth|stfu|omfg|bastard|bitch|asshole|dumbass|jerk)',
    '(idiot|idiots|idiotic|moron|morons|stupid|loser|losers|cheapskate)',
    '(what the|go to|bloody|as|the) hell',
    '(hell) (no|yeah)',
    '(shut up|piss off|pissed|screw you|get lost|go away|get over it|deal with it|suck it up|take it or leave it|who cares|so what|give me a break|get a life)',
    "(you're|you are|are you) (crazy|insane|nuts|mad|blind|deaf|dumb|an idiot|a liar|lying|pathetic)",
    '(that|this|it|life) sucks',
    "(that's|it is|it's|not) (my|your) bloody",
  ],
  [
    '(no|not a|never a|no such thing as a|a) stupid question',
    '(it|this|that) sucks (up|in|dust|the|out|air|water)',
    'jerk (chicken|sauce|seasoning)',
    "won't*(go away|deal with it)",
    '(stain|stains|smell|odour|odor|crease|creases|error|message|it|they)*go away',
    "(let|we|i|will|i'll|we'll|can|to)*deal with it",
  ],
);
const slang = createWordFinder(
  ['(lol|lmao|lmfao|rofl|bro|bruh|dude|duh|meh|gimme)', '(wassup|sup|yo)', '(xoxo|xoxoxo|muah|mwah|love ya|love u)'],
  ['yo-yo'],
);
/** Endearments are goods too (honey, baby): they count at the end of a sentence, after a short word. */
const endearments = createWordFinder(['(babe|baby|honey|hun|sweetie|sweetheart|darling|cutie|sexy|hottie)']);
const spoken =
  /^(?:hi|hey|hello|thanks|thank you|ok|okay|yes|no|sure|sorry|bye|good night|of course|no problem)[,\s]{1,2}$/;

function isEndearment(draft: Draft, place: Place): boolean {
  const sentence = sentenceOf(draft, place);
  const goesOn = draft.folded.slice(place.to, sentence.to);
  return spoken.test(draft.folded.slice(sentence.from, place.from)) && /^(?:$|,)/.test(goesOn);
}

export const slangVulgar = defineRule({
  id: 'slang_vulgar',
  severity: 'warn',
  name: { zh_CN: '粗话或轻浮（英文）', zh_TW: '粗話或輕浮（英文）', en: 'Vulgar or too familiar' },
  why: {
    zh_CN: '粗话、嘲讽、“lol”“babe”这类话，顾客截图就是投诉证据；换成礼貌、平实的说法。',
    zh_TW: '粗話、嘲諷、「lol」「babe」這類話，顧客截圖就是客訴證據；換成禮貌、平實的說法。',
    en: 'Swearing, mockery and pet names end up in a screenshot with a complaint; stay polite and plain.',
  },
  source: 'Customer service manuals: no swearing, mockery or flirting',
  gate: [coarse, slang, endearments].flatMap(({ gate }) => gate),
  check: (draft) =>
    [
      ...coarse.find(draft),
      ...slang.find(draft),
      ...endearments.find(draft).filter((place) => isEndearment(draft, place)),
    ].map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      { text: 'Damn, wrong colour again.', buyer: 'I ordered blue' },
      { text: 'What the hell do you want?', buyer: 'Still no parcel' },
      { text: 'Are you blind? It is in the title.', buyer: 'Which size is it?' },
      { text: 'lol that was fast', buyer: 'It broke already' },
      { text: 'Thanks, babe!', buyer: 'Left you five stars' },
      { text: 'Take it or leave it.', buyer: 'Any discount?' },
      { text: 'So what', buyer: 'The box is dented' },
      { text: 'Yeah, that sucks dude', buyer: 'The zip is stuck' },
      { text: 'Only a cheapskate would ask', buyer: 'Can I get free shipping?' },
      { text: 'See you soon xoxo', buyer: 'I will order again' },
      { text: 'This is bullshit, it left here in one piece', buyer: 'The mug is cracked' },
    ],
    good: [
      'Hello, how may I help you?',
      'The honey comes in a jar of 500 g.',
      'Thanks, baby clothes are on the second page.',
      'It sucks up dust and pet hair on the lowest setting.',
      'That is not a stupid question at all, many buyers ask it.',
      'The smell will go away after a day by the window.',
      'Leave it with me, we will deal with it today.',
      'The shell is made of aluminium.',
      'This class of glass takes boiling water.',
      'The jerk chicken seasoning is mild.',
      'The yo-yo is meant for children from six years.',
    ],
  },
});
