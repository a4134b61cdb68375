/** How English-writing buyers of cross-border shops speak. */
import type { CuePack } from '../../../recognise/cue-pack';
import { askCues, questionMarks } from './ask';
import { choiceCues } from './choice';
import { chips, facts } from './facts';
import { faultCues } from './faults';
import { grievanceCues } from './grievance';
import { logisticsCues } from './logistics';
import { moodCues } from './mood';
import { orderCues } from './order';
import { paperCues } from './papers';
import { priceCues } from './price';
import { productCues } from './product';
import { returnCues } from './returns';
import { shippingCues } from './shipping';
import { slotNumbers, slotWords } from './slots';
import { stageCues } from './stage';
import { talkCues } from './talk';

export const enCues: CuePack = {
  language: 'en',
  spelled: true,
  intents: [
    productCues,
    choiceCues,
    priceCues,
    shippingCues,
    orderCues,
    logisticsCues,
    returnCues,
    faultCues,
    grievanceCues,
    paperCues,
    talkCues,
  ],
  stages: stageCues,
  moods: moodCues,
  asks: askCues,
  questions: questionMarks,
  fillers: '',
  chips,
  facts,
  slotWords,
  slotNumbers,
};
