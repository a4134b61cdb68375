/** The languages in which buyers are read; the first is at home. */
import type { Languages } from '../recognise/choose-language';
import { enCues } from './en/cues';
import { zhCues } from './zh/cues';

export const languages: Languages = [
  { cues: zhCues, counted: /\p{Script=Han}/gu },
  { cues: enCues, counted: /\p{Script=Latin}[\p{Script=Latin}'’]*/gu },
];
