/**
 * What makes a suggestion good, in one table. Scores add up; an intent read with full certainty and met exactly is 1.
 * Each line says what the number does, so that changing it is a decision and not a guess.
 */
import type { Mood } from '../model/intent';

export const weights = {
  /** A phrase for the intent that was read, times the intent's score: decides nearly everything. */
  intent: 1,
  /** A phrase for a neighbouring intent (near.ts) gets this share: fills the list when the library has little. */
  near: 0.3,
  /** Each further intent of a phrase counts this much of the one before it: authors name the chief one first. */
  lesserIntent: 0.92,
  /** A phrase without tags, read from its own words, is trusted this much of a tagged one. */
  inferred: 0.6,
  /** For this very stage: a phrase for every stage stands just behind; one shared word, or one open place, turns that. */
  stage: 0.03,
  /** For other stages only: 已签收 does not help who has not ordered, though the words may fit. */
  otherStage: -0.3,
  /** Feelings first: lifts soothing phrases over plain ones of the same intent, and above the matter when angry. */
  soothing: { calm: -0.1, anxious: 0.35, angry: 0.55 } satisfies Record<Mood, number>,
  /** The same words as the question, at most this much: beats a weak intent, not a sure one. */
  words: 0.4,
  /** The index's points at which words count half of that: about two rare words met. */
  wordsHalf: 260,
  /** What this agent often picks, at most this much: changes the order among equals, not the subject. */
  picked: 0.2,
  /** The share of that for a phrase which nothing else speaks for. */
  pickedAside: 0.35,
  /** Picks fade to half in 30 days (ms): a campaign's phrases make room when it is over. */
  pickHalfLife: 30 * 24 * 3600 * 1000,
  /** Uses at which picking counts half of its most. */
  pickHalf: 4,
  /** A phrase that says the very answer, made from what the buyer told, counts this many times: nothing beats it. */
  answer: 1.75,
  /** Each place left open costs the agent a look and some typing. */
  openPlace: -0.05,
  /** More open places than this cost no more. */
  openPlacesMax: 3,
  /** This buyer already got the phrase in another wording: a new answer first, this one still close behind. */
  served: -0.12,
  /** This buyer got every wording: only when nothing else fits. */
  usedUp: -0.6,
  /**
   * Each suggestion already chosen for the same intent: gives the third place to the second intent unless it is far
   * behind. At -0.08 a fitting phrase was among the three in 87 % of labelled lines, at -0.3 in 90 %.
   */
  sameIntent: -0.3,
  /** Each soothing one already chosen: after feelings, the matter. */
  sameSoothing: -0.35,
  /** Each one already chosen from the same group: different answers rather than shades of one. */
  sameGroup: -0.03,
  /** Below this nothing speaks for a phrase, and nothing is better than something unfit. */
  least: 0.04,
} as const;

/** The same for loose replies, of which only the text is known. */
export const replyWeights = {
  /** Words shared with the conversation, as the logarithm of their points: the third shared word says less than the first. */
  words: 1,
  /** Points at which words begin to count: one word as rare as 羽绒 is worth about 8. */
  wordsUnit: 8,
  /** About the same matter, by recognition of both: joins 退款 and 原路返回, which share no character. */
  topic: 1.2,
  /** The right politeness at the right time: a greeting in mid-talk loses to any reply that meets a word. */
  fit: 1.2,
  /** The agent wrote just this before: its words are all in the conversation, and the buyer has read them. */
  saidBefore: -2,
  /** A word of one turn earlier weighs this much of one now. */
  turnFades: 0.7,
  /** The agent's own words steer less: the buyer's matter is looked for. */
  agentTurn: 0.5,
  /** How soon repeating a word stops helping, and how much longer replies must do more: BM25's k and b. */
  repeats: 1.2,
  lengthMatters: 0.75,
  /** A reply of 25 characters has about 50 tokens. */
  usualTokens: 50,
} as const;
