import { defineRule } from '../../../../tone/rule';
import { createWordFinder } from '../words';

const terms = createWordFinder(
  [
    'the (best|cheapest|lowest|finest|safest|strongest|softest|highest quality|most effective)*(price|quality|product|brand|one|material|shop|market|online|in the world)',
    '(lowest|best|cheapest) price*(guaranteed|anywhere|online|in the world|on the market)',
    '(number one|no. 1|no.1|world-class|world class|unbeatable|incomparable|perfect for everyone|miracle)',
    '100% (safe|effective|pure|natural|authentic|satisfaction)',
    '(never|no) (breaks|fades|fails|side effects)',
  ],
  ['(best|cheapest) (way|time|regards|wishes)', "(not|isn't|aren't)*the (best|cheapest)"],
);

export const absoluteTerms = defineRule({
  id: 'absolute_terms',
  severity: 'warn',
  name: { zh_CN: '绝对化用语（英文）', zh_TW: '絕對化用語（英文）', en: 'Absolute terms' },
  why: {
    zh_CN: '“best”“100%”这样的绝对说法无法证明，广告规则禁止；说具体的参数和感受，顾客更信。',
    zh_TW: '「best」「100%」這樣的絕對說法無法證明，廣告規則禁止；說具體的參數和感受，顧客更信。',
    en: 'Superlatives can’t be proved and advertising rules forbid them; say what is measurable instead.',
  },
  source: '广告法第九条（三）；UCP Directive 2005/29/EC',
  gate: terms.gate,
  check: (draft) => terms.find(draft).map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      'This is the best quality on the market.',
      'We have the lowest price online',
      'Our brand is number one.',
      'It is 100% safe for babies',
      'Best price guaranteed!',
      'World-class material',
      'It never fades.',
      'The cheapest one you can get',
    ],
    good: [
      'The best way to wash it is by hand.',
      'Best regards, and have a nice day.',
      'It is made of 100% cotton.',
      'Many buyers come back for this one.',
      'It may not be the cheapest one, but it is lined with fleece.',
      'The colour stays well after twenty washes in our test.',
      'It is on sale this week at a good price.',
      'The lowest step is 20 cm high.',
    ],
  },
});
