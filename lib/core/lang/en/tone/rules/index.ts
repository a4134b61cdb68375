/** Rules for English drafts; one line for each file of this folder. */
import type { Rule } from '../../../../tone/rule';
import { absoluteTerms } from './absolute-terms';
import { arguing } from './arguing';
import { blameShifting } from './blame-shifting';
import { curt } from './curt';
import { guess } from './guess';
import { imperative } from './imperative';
import { medicalClaim } from './medical-claim';
import { negativePhrase } from './negative-phrase';
import { noEmpathy } from './no-empathy';
import { overUrging } from './over-urging';
import { overpromise } from './overpromise';
import { paidReview } from './paid-review';
import { refusalWithoutApology } from './refusal-without-apology';
import { rhetoricalQuestion } from './rhetorical-question';
import { slangVulgar } from './slang-vulgar';

export const enRules: readonly Rule[] = [
  absoluteTerms,
  arguing,
  blameShifting,
  curt,
  guess,
  imperative,
  medicalClaim,
  negativePhrase,
  noEmpathy,
  overUrging,
  overpromise,
  paidReview,
  refusalWithoutApology,
  rhetoricalQuestion,
  slangVulgar,
];
