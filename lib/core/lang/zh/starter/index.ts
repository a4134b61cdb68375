/** The starter library: what every agent begins with, in the order in which a conversation runs. */
import { type Phrase, starterPhrase } from '../../../library/phrase';
import { areaPhrases } from './area';
import { arrivalPhrases } from './arrival';
import { awayPhrases } from './away';
import { cancelPhrases } from './cancel';
import { changePhrases } from './change';
import { cheaperPhrases } from './cheaper';
import { closingPhrases } from './closing';
import { comparePhrases } from './compare';
import { complaintPhrases } from './complaint';
import { couponPhrases } from './coupon';
import { courierPhrases } from './courier';
import { damagedPhrases } from './damaged';
import { deliveryPhrases } from './delivery';
import { effectPhrases } from './effect';
import { escalationPhrases } from './escalation';
import { feePhrases } from './fee';
import { generalPhrases } from './general';
import { giftPhrases } from './gift';
import { greetingPhrases } from './greeting';
import { holdingPhrases } from './holding';
import { humanPhrases } from './human';
import { informationPhrases } from './information';
import { invoicePhrases } from './invoice';
import { logisticsPhrases } from './logistics';
import { nudgePhrases } from './nudge';
import { orderPhrases } from './order';
import { orderNewsPhrases } from './order-news';
import { paymentPhrases } from './payment';
import { paymentHelpPhrases } from './payment-help';
import { pricePhrases } from './price';
import { priceProtectionPhrases } from './price-protection';
import { productPhrases } from './product';
import { productQualityPhrases } from './product-quality';
import { promotionPhrases } from './promotion';
import { qualityPhrases } from './quality';
import { refundPhrases } from './refund';
import { returnsPhrases } from './returns';
import { returnsLimitsPhrases } from './returns-limits';
import { returnsPolicyPhrases } from './returns-policy';
import { reviewPhrases } from './review';
import { shippingPhrases } from './shipping';
import { shippingOrderedPhrases } from './shipping-ordered';
import { sizePhrases } from './size';
import { stockPhrases } from './stock';
import { unshippedPhrases } from './unshipped';
import { usagePhrases } from './usage';
import { warrantyPhrases } from './warranty';
import { wrongItemPhrases } from './wrong-item';

export const starterPhrases: readonly Phrase[] = [
  ...greetingPhrases,
  ...informationPhrases,
  ...generalPhrases,
  ...holdingPhrases,
  ...awayPhrases,
  ...productPhrases,
  ...productQualityPhrases,
  ...comparePhrases,
  ...cheaperPhrases,
  ...sizePhrases,
  ...stockPhrases,
  ...pricePhrases,
  ...promotionPhrases,
  ...couponPhrases,
  ...giftPhrases,
  ...shippingPhrases,
  ...courierPhrases,
  ...arrivalPhrases,
  ...areaPhrases,
  ...feePhrases,
  ...paymentPhrases,
  ...paymentHelpPhrases,
  ...nudgePhrases,
  ...orderNewsPhrases,
  ...orderPhrases,
  ...shippingOrderedPhrases,
  ...unshippedPhrases,
  ...logisticsPhrases,
  ...deliveryPhrases,
  ...changePhrases,
  ...cancelPhrases,
  ...returnsPolicyPhrases,
  ...returnsPhrases,
  ...returnsLimitsPhrases,
  ...refundPhrases,
  ...damagedPhrases,
  ...wrongItemPhrases,
  ...usagePhrases,
  ...effectPhrases,
  ...qualityPhrases,
  ...complaintPhrases,
  ...escalationPhrases,
  ...humanPhrases,
  ...warrantyPhrases,
  ...invoicePhrases,
  ...priceProtectionPhrases,
  ...reviewPhrases,
  ...closingPhrases,
].map((given) => starterPhrase(given, 'zh'));
