import { burstOf } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import { sentenceOf } from '../sentence';
import { apology, courtesy, createWordFinder } from '../words';

const guesses = createWordFinder(
  [
    '(i guess|i suppose|i reckon|i imagine|i assume|my guess)',
    "i (think|believe) (it|it's|they|they're|that's|there|this one|the parcel|the order|so|yes|not)",
    '(probably|perhaps|maybe|presumably|supposedly|apparently)',
    '(it|they|that|this) (must|should|might|could) be (in|on|there|here|ok|okay|fine|made|enough|waterproof|cotton|genuine|the|somewhere|out|lost|stuck)',
    '(as far as i|if i) (know|remember|recall)',
    '(looks|seems) like it',
  ],
  [
    '(or|and) (maybe|perhaps)',
    '(probably|perhaps|maybe) (you|i|we|best|better|try|take|choose|use)',
    "i think (it's|that's|it is|that is) (great|lovely|a good)",
  ],
);
/** Somebody looks into it, the guess is an estimate by rule, or it is advice. */
const grounded =
  /\b(?:check(?:ed|ing)?|confirm(?:ed|ing)?|verify|look (?:into|it up)|find out|let you know|get back to you|i asked|ask the|usually|normally|typically|according to|estimated|depends|depending|decides|recommend|suggest)\b/;
/** Nothing but words: a smiley or a link at the end is left as it is. */
const endsInWord = /[a-z\d)%'"]$/;

/** It is probably cotton → It is probably cotton, but let me check that for you. */
function followUp(draft: Draft, { from, to }: { from: number; to: number }): Report {
  const sentence = sentenceOf(draft, { from, to });
  if (!endsInWord.test(sentence.words)) return { from, to };
  return { from, to, fix: { from: sentence.to, to: sentence.to, replacement: ', but let me check that for you' } };
}

export const guess = defineRule({
  id: 'guess',
  severity: 'hint',
  name: { zh_CN: '凭猜测回答（英文）', zh_TW: '憑猜測回答（英文）', en: 'Guessing' },
  why: {
    zh_CN: '“I guess”“probably”让顾客觉得您也不清楚；先核实，或说通常如何并说明以什么为准。',
    zh_TW: '「I guess」「probably」讓顧客覺得您也不清楚；先核實，或說通常如何並說明以什麼為準。',
    en: '“Probably” sounds as if you do not know; check first, or give the usual case and say what decides it.',
  },
  source: 'Customer service manuals: check facts before you answer',
  gate: guesses.gate,
  check(draft, moment) {
    const burst = burstOf(draft, moment);
    if (grounded.test(burst) || apology.test(burst)) return [];
    return guesses.find(draft).flatMap((place) => {
      const { words, asks } = sentenceOf(draft, place);
      return asks || courtesy.test(words) ? [] : [followUp(draft, place)];
    });
  },
  examples: {
    bad: [
      { text: 'I guess it is cotton.', buyer: 'What is it made of?' },
      { text: 'Probably on Thursday', buyer: 'When does it get here?' },
      { text: 'It should be in the box.', buyer: 'Where is the charger?' },
      { text: 'Maybe the driver was busy.', buyer: 'Nobody rang' },
      { text: "I think it's waterproof", buyer: 'Can I wear it in the rain?' },
      { text: 'If I remember, it has three layers.', buyer: 'How many layers?' },
      { text: 'They must be somewhere at the depot.', buyer: 'Where are my shoes?' },
      { text: 'Apparently the green one is gone', buyer: 'Is green left?' },
      { text: 'As far as I know, the lid is steel.', buyer: 'Is the lid plastic?' },
      { text: 'I think so.', buyer: 'Will it fit a 15 inch laptop?' },
    ],
    good: [
      'It is probably at the pick-up point; I will confirm with the driver and let you know.',
      'It usually takes three to five days, the carrier decides the exact date.',
      'Maybe you would like the grey one instead?',
      'I think you will look lovely in this colour.',
      'I checked with the warehouse: it is made of cotton.',
      'Perhaps we can find a time that suits you better.',
      { text: "I think it's great that you asked first.", buyer: 'Is it safe for my cat?' },
      'Is it perhaps the other order you mean?',
      'Sorry about the delay, the driver was probably held up by the snow.',
      'For a loose fit I recommend one size up, so maybe a large.',
    ],
  },
});
