/** English words that urge a buyer to order or to pay, on folded text. */
const pressing =
  /\b(?:still (?:interested|thinking|considering|deciding|want (?:it|this|to order))|haven't (?:paid|ordered|checked out|completed|placed)|(?:isn't|is not|not(?: yet)? been) paid|unpaid|(?:awaiting|waiting for|before) (?:your )?payment|(?:before you|feel free to|whenever you) order|(?:complete|finish) (?:your |the )?(?:payment|order|purchase|checkout)|(?:place|put in) (?:your |an |the )?order (?:soon|now|today|before|while)|order (?:soon|now|today|before it|while)|pay (?:soon|now|today|before|as soon)|only (?:a few|\d+) left|selling (?:out )?fast|almost (?:gone|sold out)|before (?:it's|it is|they're|they are) (?:gone|sold out)|offer ends|ends (?:soon|today|tonight)|last chance|don't miss|cancell?ed automatically|automatically cancell?ed|go ahead and (?:order|pay))\b/;
/** How it is done, or that it was done. */
const explains = /\b(?:refund|cancel (?:it|the order|and)|reorder|order again|failed|declined|invoice)\b/;

/** @returns where the first words stand that urge to order or to pay, UTF-16 code units, end exclusive; null where none do */
export function urgingAt(folded: string): { from: number; to: number } | null {
  for (const { 0: sentence, index } of folded.matchAll(/[^.!?\n]+/g)) {
    const match = explains.test(sentence) ? null : pressing.exec(sentence);
    if (match) return { from: index + match.index, to: index + match.index + match[0].length };
  }
  return null;
}

/** @returns whether a folded message urges to order or to pay */
export const urges = (folded: string): boolean => urgingAt(folded) !== null;
