/** Rules for drafts in every language; one line for each file of this folder. */
import type { Rule } from '../rule';
import { bareLink } from './bare-link';
import { offPlatformContact } from './off-platform-contact';
import { placeholderLeft } from './placeholder-left';

export const neutralRules: readonly Rule[] = [bareLink, offPlatformContact, placeholderLeft];
