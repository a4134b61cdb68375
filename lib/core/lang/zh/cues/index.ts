/** How Chinese buyers speak. */
import type { CuePack } from '../../../recognise/cue-pack';
import { taiwanSays } from '../taiwan';
import { askCues, questionMarks } from './ask';
import { choiceCues } from './choice';
import { complaintCues } from './complaint';
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
import { taiwanCues } from './taiwan';
import { talkCues } from './talk';

export const zhCues: CuePack = {
  language: 'zh',
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
    complaintCues,
    paperCues,
    talkCues,
    taiwanCues,
  ],
  stages: stageCues,
  moods: moodCues,
  asks: askCues,
  questions: questionMarks,
  fillers: '的了吧啊呀呢哦噢哈嘛啦哇呗咯哎哟唉呐吗么您你我他她它们就也都还那这亲再先请',
  chips,
  facts,
  slotWords,
  slotNumbers,
  elsewhere: taiwanSays,
};
