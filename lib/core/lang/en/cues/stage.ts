/** Words that tell where the buyer is on the way. */
import type { CueTable, WordStage } from '../../../recognise/cue-pack';
import { not } from './words';

export const stageCues: CueTable<WordStage> = {
  presale: [
    [
      2.6,
      '(before|if|when|once|thinking of|thinking about|interested in|want to|wanna|planning to|would like to|like to|looking to|going to|ready to|considering)*(buy|buying|order|ordering|purchase|purchasing|place an order|placing an order)',
      '(in my|my|add to|to the|to my) (cart|basket|bag|wishlist)',
      `(has|have)(${not}) (ordered|bought|purchased|paid)`,
      '(do you|can you|could you|will you) (ship|deliver|sell|have|offer|stock|accept|take)',
      '(place an order|make a purchase|new customer|first order|first time buyer)',
    ],
    [
      1.2,
      '(recommend|available|in stock|discount|coupon|free shipping|cheaper|which size|what size|looking for|interested|price|how much|payment method|payment methods|payment options)',
    ],
  ],
  insale: [
    [
      3,
      "(just|already|have|i've|ive|i)*(ordered|placed|paid|bought|purchased)",
      '(my|the|this|our) (order|parcel|package|shipment|delivery|purchase)',
      '(order|purchase) (#|number|no|0|00)',
      '(track|tracking|in transit|on the way|on its way|out for delivery|courier|customs|dispatched)',
      `(has|have|did|is)(${not})*(arrived|received|recieved|shipped|dispatched|delivered|come|sent)`,
      '(cancel-|change|update|modify|edit|correct)*(order|purchase|address)',
      '(delivery|shipping) address',
    ],
    [1.2, '(order|purchase|shipped|delivery|shipment|arrive|address)'],
  ],
  aftersale: [
    [
      3,
      '(received|recieved|arrived|got|came|delivered|opened) (it |my |the |today|yesterday|this morning|last week|and|but|in|with)',
      '(refund|refunds|return|returns|exchange|money back|reimburse-|compensat-|warranty|repair|invoice|invoices|bill|bills|receipt|review|reviews|feedback|complaint|complain|claim|restitution-)',
      '(used|using|worn|wore|washed|wearing|tried) (it|them|this|on|the)',
      "(broken|damaged|faulty|defective|cracked|stopped working|not working|fell apart|doesn't work|doesnt work)",
      'wrong (item|size|colour|color|product)',
      '(i bought|bought it|purchased it)*(last month|months ago|last year|weeks ago|last week)',
      'price (drop|dropped|difference|adjustment)',
      'the difference',
    ],
    [1.4, '(fit|quality|manual|instructions|wash|clean|missing)'],
  ],
};
