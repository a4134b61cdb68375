/** Rules for drafts in every language; one line for each file of this folder. */
import type { Rule } from '../rule';
import { bareLink } from './bare-link';
import { cannedRepeat } from './canned-repeat';
import { emojiOveruse } from './emoji-overuse';
import { offPlatformContact } from './off-platform-contact';
import { placeholderLeft } from './placeholder-left';
import { privateData } from './private-data';
import { tooLong } from './too-long';
import { wrongBuyer } from './wrong-buyer';

export const neutralRules: readonly Rule[] = [
  bareLink,
  cannedRepeat,
  emojiOveruse,
  offPlatformContact,
  placeholderLeft,
  privateData,
  tooLong,
  wrongBuyer,
];
