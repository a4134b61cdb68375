/** English words that several rules look for, as expressions for folded text without the flag `g`; and spelled finders. */
import { createFinder, type Finder } from '../../../tone/patterns';
import { wholeWords } from '../../../text/pattern';

/** Blanks stand between all words here. */
const breath = /[,;:!?…\n]|\.\s/;

/** A finder of whole words: `check*yourself` is found in `check it yourself`, not in `checked`. */
export const createWordFinder = (patterns: readonly string[], unless: readonly string[] = []): Finder =>
  createFinder(patterns.map(wholeWords), unless.map(wholeWords), breath);

export const apology = /\b(?:sorry|apologi[sz]e|apologies|regret|unfortunately|afraid|forgive|pardon)\b/;

export const courtesy =
  /\b(?:please|could you|would you|can you|may i|might|kindly|if you like|feel free|happy to|thanks?|thank you)\b/;

export const hedge =
  /\b(?:usually|normally|typically|generally|expected?|estimated?|about|around|approximately|should|may|might|could|likely|try|depends?|up to|within reason)\b/;

/** What can be done instead. */
export const alternative =
  /\b(?:instead|however|but|(?:we|i|you) can(?![a-z'’]| not)|could|alternatively|happy to|let me|i'll|i will|we'll|we will|recommend|suggest|offer|another|or)\b/;

export const reason =
  /\b(?:because|since|as (?:it|the|this|we)|due to|already|policy|rules?|sold out|no longer|once|after|shipped)\b/;
