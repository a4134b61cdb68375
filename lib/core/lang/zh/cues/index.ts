/** How Chinese buyers speak. */
import type { CuePack } from '../../../recognise/cue-pack';
import { afterCues } from './after';
import { askCues, questionMarks } from './ask';
import { chips, facts } from './facts';
import { grievanceCues } from './grievance';
import { moodCues } from './mood';
import { orderCues } from './order';
import { paperCues } from './papers';
import { priceCues } from './price';
import { productCues } from './product';
import { shippingCues } from './shipping';
import { slotPatterns } from './slots';
import { stageCues } from './stage';
import { talkCues } from './talk';

export const zhCues: CuePack = {
  intents: [productCues, priceCues, shippingCues, orderCues, afterCues, grievanceCues, paperCues, talkCues],
  stages: stageCues,
  moods: moodCues,
  asks: askCues,
  questions: questionMarks,
  fillers: '的了吧啊呀呢哦噢哈嘛啦哇呗咯哎哟唉呐吗么呀您你我他她它们就也都还那这亲再先请',
  chips,
  facts,
  slots: slotPatterns,
};
