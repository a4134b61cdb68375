/** Rules for Chinese drafts; one line for each file of this folder. */
import type { Rule } from '../../../../tone/rule';
import { absoluteAssertion } from './absolute-assertion';
import { absoluteTerms } from './absolute-terms';
import { arguing } from './arguing';
import { blameShifting } from './blame-shifting';
import { curt } from './curt';
import { disparageCompetitor } from './disparage-competitor';
import { guess } from './guess';
import { imperative } from './imperative';
import { jargon } from './jargon';
import { medicalClaim } from './medical-claim';
import { negativePhrase } from './negative-phrase';
import { noEmpathy } from './no-empathy';
import { offTopic } from './off-topic';
import { overUrging } from './over-urging';
import { overpromise } from './overpromise';
import { paidReview } from './paid-review';
import { petName } from './pet-name';
import { refusalWithoutApology } from './refusal-without-apology';
import { rhetoricalQuestion } from './rhetorical-question';
import { slangVulgar } from './slang-vulgar';
import { unkeptPromise } from './unkept-promise';

export const zhRules: readonly Rule[] = [
  absoluteAssertion,
  absoluteTerms,
  arguing,
  blameShifting,
  curt,
  disparageCompetitor,
  guess,
  imperative,
  jargon,
  medicalClaim,
  negativePhrase,
  noEmpathy,
  offTopic,
  overUrging,
  overpromise,
  paidReview,
  petName,
  refusalWithoutApology,
  rhetoricalQuestion,
  slangVulgar,
  unkeptPromise,
];
