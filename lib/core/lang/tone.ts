/** All tone rules; a language's own come from its pack. */
import { neutralRules } from '../tone/rules';
import type { Rule } from '../tone/rule';
import { zhRules } from './zh/tone/rules';

export const toneRules: readonly Rule[] = [...neutralRules, ...zhRules];
