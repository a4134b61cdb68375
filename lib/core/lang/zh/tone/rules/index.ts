/** Rules for Chinese drafts; one line for each file of this folder. */
import type { Rule } from '../../../../tone/rule';
import { absoluteAssertion } from './absolute-assertion';
import { blameShifting } from './blame-shifting';
import { curt } from './curt';
import { imperative } from './imperative';
import { overpromise } from './overpromise';
import { refusalWithoutApology } from './refusal-without-apology';
import { rhetoricalQuestion } from './rhetorical-question';

export const zhRules: readonly Rule[] = [
  absoluteAssertion,
  blameShifting,
  curt,
  imperative,
  overpromise,
  refusalWithoutApology,
  rhetoricalQuestion,
];
