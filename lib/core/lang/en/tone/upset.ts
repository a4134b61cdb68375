/** Whether the buyer is anxious or angry, for rules that weigh their words by it. */
import { fold } from '../../../text/fold';
import type { Moment } from '../../../tone/rule';

/** Whoever read the conversation: these words ask for a kind one. */
const anger =
  /\b(?:angry|furious|fed up|sick of|unacceptable|ridiculous|disgusting|disgrace|outrageous|pathetic|useless|worst|terrible|horrible|awful|scam(?:mers?|med)?|fraud|rip-?off|liars?|how dare|shame on you|rude|damn|wtf|never (?:order|buy|shop)(?:ing)? (?:\w{1,12} )?again|waste of (?:money|time)|(?:so|very|really) (?:disappointed|annoyed|upset|frustrated)|report you|sue you|chargeback|bad review|one star|injured|hurt|allergic|rash)\b|!!/;
/** Nobody has read the conversation: plain words of worry count too. */
const worry =
  /\b(?:worried|anxious|desperate|urgent(?:ly)?|asap|still (?:waiting|not|no|hasn't|haven't)|(?:been )?waiting for|where is my|lost|missing|broken|damaged|cracked|smashed|disappointed|frustrat(?:ed|ing)|nobody (?:answers|replies|helps))\b/;

/** @returns true for a raised mood; a worry before the purchase asks for facts, not for comfort */
export function isUpset({ buyer, reading }: Moment): boolean {
  const said = fold(buyer);
  if (anger.test(said)) return true;
  if (!reading) return worry.test(said);
  return reading.mood.id === 'angry' || (reading.mood.id === 'anxious' && reading.stage.id !== 'presale');
}
