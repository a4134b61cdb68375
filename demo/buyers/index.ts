/** The buyers in the order of the list; the first one's conversation is open at the start. */
import type { Buyer } from '../model';
import { bargain } from './bargain';
import { curtainInfo } from './curtain-info';
import { damaged } from './damaged';
import { notShipped } from './not-shipped';
import { parcelStuck } from './parcel-stuck';
import { refundUrging } from './refund-urging';
import { sizeQuestion } from './size-question';
import { thanks } from './thanks';
import { unpaidOrder } from './unpaid-order';

export const buyers: readonly Buyer[] = [
  sizeQuestion,
  notShipped,
  parcelStuck,
  bargain,
  damaged,
  unpaidOrder,
  refundUrging,
  thanks,
  curtainInfo,
];
