/** Money before it is paid: price, coupons, gifts, paying. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';

export const priceCues: CueTable<Intent> = {
  price_bargain: [
    [
      4.2,
      '(any|some|a|more|bulk|bigger|better|extra|small|quantity|wholesale|trade|give me|offer)*(discount|discounts|reduction)(?| if| on| when| available)',
      '(lower|reduce|drop|negotiate|negotiable|bring down|come down on|bargain|haggle)*(price|cost|prices|?)',
      '(best|lowest|final|last|better|special|good|wholesale|friend|cheapest) (price|offer|deal|rate|prices)',
      '(do|make|give|sell|take|accept|let)*(cheaper|for 0|for $0|for less|for £0|for €0|a deal|an offer|$0|0 dollars|0 bucks)',
      '(discount|cheaper|deal|price|less)*(if i|if we|for buying|when i|for more than|for two|for multiple|for a few) (buy|order|take|get|purchase|)',
      '(too|so|very|bit|kind of|kinda|quite|really|rather|pretty|little|way|how) (expensive|pricey|dear|steep|costly|much money)',
      "(can't|cant|can not|cannot|couldn't|not able to) afford",
      '(wholesale|bulk) (price|prices|pricing|order|orders|buy|discount)',
    ],
    [
      3.4,
      'how much (is|are|for|does|do|would|will|it|this|these|cost|you|?)',
      "(what's|whats|what is|what are|know|tell me)*(price|prices|cost of|costs)",
      '(how much|what)*(cost|costs)',
      '(out of my|over my|above my|tight|my) (budget|price range)',
      '(cheaper|cheap|expensive|pricey|overpriced|negotiate|negotiable)',
      'knock*off',
      'price (of|for|is|per|list|range)',
    ],
    [1.8, '(price|prices|pricing|cost|costs|cheap|pay less)', 'how much', '(afford|discount)'],
  ],
  coupon_promo: [
    [5.4, '(discount|discounts|offer|offers)*(black friday|cyber monday|boxing day|prime day|singles day)'],
    [
      4.4,
      '(coupon|coupons|coupn|voucher|vouchers|promo|promos|promotion|promotions|promotional|promocode|rebate|cashback)',
      '(discount|offer|referral|student|welcome|gift|redeem|first order) (code|codes|card|cards|discount)',
      '(code|codes)*(expire|expired|expires|work|working|valid|invalid|apply|applied|accepted|error|checkout)',
      '(black friday|cyber monday|boxing day|prime day|singles day|flash sale|clearance|summer sale|winter sale|sale price|on sale|the sale|sales)',
      '(first|new customer|newsletter|student|military|nhs|birthday|loyalty|member|membership|returning customer)*(discount|offer|points|price|reward|rewards)',
      '(buy one|bogo|two for one|0 for 0|0 for the price)',
      '(any|current|special|ongoing|running|upcoming|today)*(deals|offers|discounts|sale|sales)',
    ],
    [2.6, '(discount|discounts|deals|offers|points|rewards|sale)', '(code|codes)', '0% off', '0 (off|percent off)'],
  ],
  gift: [
    [
      4.6,
      '(free|complimentary|bonus|little|small|surprise) (gift|gifts|sample|samples|present|extra|extras|item)',
      '(gift|present) (wrap|wrapped|wrapping|box|boxed|bag|receipt|note|message|card|packaging|package|with)',
      '(wrap|wrapped|wrapping)*(gift|present|birthday|christmas)',
      '(freebie|freebies|giveaway|goodie bag|goody bag)',
      '(handwritten|personal|birthday|greeting|greetings|christmas) (note|message|card)',
      '(include|add|put|write|enclose)*(note|card|message) (in|to|with|inside|for|saying|?)',
      '(throw in|come with|comes with|get|include|includes|receive|any)*(gift|freebie|sample|samples|gifts|something free)',
    ],
    [2, '(gift|gifts|samples|sample)'],
  ],
  payment: [
    [
      4.5,
      '(payment|payments|paying|pay)*(method|methods|option|options|modality|modalities|mode|modes|way|ways|type|types|means|alternatives)',
      "(payment|payments|paymnt|transaction|checkout|check out|card|paypal)*(issue|issues|problem|problems|trouble|troubles|error|errors|fail|fails|failed|failing|failure|declined|rejected|refused|pending|stuck|not go|won't|wont|doesn't|not working|not accepted|didn't|unsuccessful|through)",
      '(issue|issues|problem|problems|trouble|troubles|error|errors|mistake|difficulty|difficulties|fail|fails|failed|failing|report|wrong)*(payment|payments|paying|pay|checkout|check out)',
      '(pay|paying|buy|paid|checkout) (with|by|via|using|through|in|on|later|over|at)',
      "(can't|cant|cannot|can not|unable to|won't let me|wont let me|not able to|couldn't|try|trying|tried to|let me) (pay|checkout|check out|complete|place|buy)",
      '(paypal|credit card|credit cards|debit card|debit cards|visa|mastercard|amex|american express|klarna|afterpay|clearpay|apple pay|google pay|bank transfer|wire transfer|bitcoin|crypto|cash on delivery|prepaid card|instalment|instalments|installment|installments)',
      '(charged|billed|paid|debited|took|taken)*(twice|double|two times|0 times|again)',
      '(accept|take)*(card|cards|cash|cheque|check|currency|dollars|euros|pounds)',
      '(how|where|want|know|help|assistance|like|need|can|trying|try|wanna)*(place an order|place order|make a purchase|make an order|make order|put in an order|purchase an item|purchase a product)',
      "(how|where|don't know|dont know|do not know|help|assistance|steps|possible|instructions)*(shop|order|buy|purchase|acquire|get)*(some|several|a few|a couple|one|any|a|an|your|ur|this|the|something|products|items|goods|multiple|few)",
    ],
    [
      2.8,
      '(payment|payments|paymnt|checkout|currency|card)',
      '(pay|paying) (for|it|now|again)',
      '(buy|purchase|shop|order)*(some|several|a few|a couple|one|from your|something)*(of|from|item|items|product|products|article|articles)',
      '(charged|deducted|debited|taken)*(account|card|bank|but no)',
    ],
    [1.6, '(pay|charged|deposit)', '(how|want|like|wanna)*(buy|purchase|order)'],
  ],
};
