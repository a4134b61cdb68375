import { defineRule } from '../../../../tone/rule';
import { createWordFinder, hedge } from '../words';
import { sentenceOf } from '../sentence';

const promises = createWordFinder(
  [
    '(guarantee|guaranteed|definitely|certainly|surely|absolutely|for sure|100%|promise)*(arrive|arrives|deliver|delivered|ship|shipped|refund|refunded|work|works|fit|fits|fix|fixed|tomorrow|today)',
    '(will|shall) (arrive|be delivered|be there|be refunded|reach you)*(tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|hours)',
    '(arrive|arrives|delivered|refunded)*(for sure|definitely|guaranteed|without fail|100%)',
  ],
  ["(can't|cannot|not|no)*(guarantee|promise)", '(absolutely|certainly|definitely)*(sorry|understand)'],
);

export const overpromise = defineRule({
  id: 'overpromise',
  severity: 'warn',
  name: { zh_CN: '过度承诺（英文）', zh_TW: '過度承諾（英文）', en: 'Promising too much' },
  why: {
    zh_CN: '到货和退款不由您决定，说了 guarantee 晚一天就是失信；用 usually、expected，并说明以谁为准。',
    zh_TW: '到貨和退款不由您決定，說了 guarantee 晚一天就是失信；用 usually、expected，並說明以誰為準。',
    en: 'Arrival and refunds are not yours to decide: one day late and it was a lie. Say what is usual and who decides.',
  },
  source: 'Customer service manuals: promise only what you decide',
  gate: promises.gate,
  check: (draft) =>
    promises
      .find(draft)
      .filter((place) => !hedge.test(sentenceOf(draft, place).words))
      .map((place) => {
        const at = place.words.indexOf('will ');
        const fix = { from: place.from, to: place.from + 5, replacement: 'is expected to ' };
        const asWill = at === 0 && /^will (?:arrive|reach)/.test(place.words);
        return { from: place.from, to: place.to, ...(asWill && { fix }) };
      }),
  examples: {
    bad: [
      'It will arrive tomorrow.',
      'We guarantee it arrives on Friday',
      'You will definitely get it today',
      'I promise your refund is there today',
      'It will be delivered in two days.',
      '100% works for everyone',
      'It arrives Monday for sure',
      'The parcel will reach you on Saturday',
    ],
    good: [
      'It usually arrives within three days; the carrier decides the exact day.',
      'It is expected to arrive on Friday.',
      "I can't promise a date, but I will ask the carrier today.",
      'I will let you know as soon as it ships.',
      'The refund should reach you within 5 days, depending on your bank.',
      'Your parcel was delivered yesterday.',
      'We absolutely understand, and are sorry for the delay.',
      'It may take about two days to arrive.',
    ],
  },
});
