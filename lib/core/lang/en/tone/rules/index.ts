/** Rules for English drafts; one line for each file of this folder. */
import type { Rule } from '../../../../tone/rule';
import { absoluteTerms } from './absolute-terms';
import { blameShifting } from './blame-shifting';
import { curt } from './curt';
import { imperative } from './imperative';
import { overpromise } from './overpromise';
import { refusalWithoutApology } from './refusal-without-apology';
import { rhetoricalQuestion } from './rhetorical-question';

export const enRules: readonly Rule[] = [
  absoluteTerms,
  blameShifting,
  curt,
  imperative,
  overpromise,
  refusalWithoutApology,
  rhetoricalQuestion,
];
