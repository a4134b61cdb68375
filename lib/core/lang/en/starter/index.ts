/** The English starter library, in the order in which a conversation runs. */
import { type Phrase, starterPhrase } from '../../../library/phrase';
import { carePhrases } from './care';
import { faultPhrases } from './faults';
import { linePhrases } from './lines';
import { orderPhrases } from './order';
import { pricePhrases } from './price';
import { productPhrases } from './product';
import { returnPhrases } from './returns';
import { shippingPhrases } from './shipping';
import { talkPhrases } from './talk';

export const enStarterPhrases: readonly Phrase[] = [
  ...talkPhrases,
  ...linePhrases,
  ...productPhrases,
  ...pricePhrases,
  ...shippingPhrases,
  ...orderPhrases,
  ...returnPhrases,
  ...faultPhrases,
  ...carePhrases,
].map((given) => starterPhrase(given, 'en'));
