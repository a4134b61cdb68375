/** Prices, offers, gifts, payment. */
import type { StarterPhrase } from '../../../library/phrase';

export const pricePhrases: StarterPhrase[] = [
  {
    id: 'en-price-fixed',
    title: 'The price is fixed',
    variants: [
      'I am sorry, the price is the same for every buyer, so I am not able to change it. I can check which vouchers would lower it for you.',
      'Thank you for asking, and sorry: the price is set by our shop system. What I can do is look for an offer that fits your order.',
    ],
    intents: ['price_bargain'],
    stages: ['presale'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-price-worth',
    title: 'What the price is for',
    variants: [
      'I understand that the price matters. It comes from the material and the work in it, and you can return it within {return_days} if it is not what you hoped for.',
      'Fair question. You pay for {advantage}, which makes it last. If your budget is lower, I am happy to suggest another one.',
    ],
    intents: ['price_bargain', 'competitor_cheaper'],
    stages: ['presale'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-price-more',
    title: 'Buying several',
    variants: [
      'How many would you like? For larger orders I can ask for a better price.',
      'If you need several, tell me the number and I will ask what we can do for you.',
    ],
    intents: ['price_bargain'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-cheaper',
    title: 'Cheaper elsewhere',
    variants: [
      'Thank you for telling me. Prices differ with material and service. You may want to compare the material, the warranty and the returns as well.',
      'I understand that you compare. I can only speak for ours: it is made of {material}, and our team helps you after the purchase too.',
    ],
    intents: ['competitor_cheaper'],
    stages: ['presale'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-promotion',
    title: 'The offer now',
    variants: [
      'At the moment we have this offer: {promotion}. It ends on {promotion_until} and shows at checkout.',
      'Yes, there is an offer: {promotion}, until {promotion_until}. Put the items in your cart and you will see the price.',
    ],
    intents: ['coupon_promo'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-voucher-how',
    title: 'How a voucher works',
    variants: [
      'You can collect the voucher on our shop page. It is then taken off at checkout when your order meets its terms.',
      'Please collect the voucher first, then place the order. If it does not show at checkout, send me a screenshot and I will look at it.',
    ],
    intents: ['coupon_promo'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-voucher-trouble',
    title: 'Voucher does not work',
    variants: [
      'I am sorry about the trouble. A voucher usually needs a minimum amount and has a date. Could you send me a screenshot so that I can check?',
      'Sorry for the inconvenience. Please check the date and the terms of the voucher, or send me a screenshot, and I will find the reason.',
    ],
    intents: ['coupon_promo', 'payment'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-gift',
    title: 'Gifts',
    variants: [
      'There is a gift: {gift_rule}. It is packed with your order as long as stocks last.',
      'Yes, this is our gift rule: {gift_rule}. We add it ourselves when we pack.',
    ],
    intents: ['gift'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-gift-none',
    title: 'No gift now',
    variants: [
      'I am sorry, there is no gift with this item at the moment, because the offer has ended. I can check which other offers you could use.',
      'Thank you for asking, and sorry: gifts are limited and this one is used up. I will gladly look for another offer for you.',
    ],
    intents: ['gift'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-gift-wrap',
    title: 'Gift wrapping',
    variants: [
      'We can wrap it as a gift: {wrapping}. Please tell me what to write on the card.',
      'If it is a present, I can note that the price list stays out of the box. Would you like a card as well?',
    ],
    intents: ['gift'],
    group: ['English', 'Price'],
    board: 'common',
  },
  {
    id: 'en-payment-how',
    title: 'Ways to pay',
    variants: [
      'The checkout page lists every way to pay that is open to you. If one of them shows a problem, please send me a screenshot.',
      'You can choose how to pay at checkout. Is there a way you would like to use? I will check it for you.',
    ],
    intents: ['payment'],
    group: ['English', 'Payment'],
    board: 'common',
  },
  {
    id: 'en-payment-failed',
    title: 'Payment failed',
    variants: [
      'I am sorry the payment did not go through. Please check the limit of your card or try another way to pay. Your order is kept in the meantime.',
      'Sorry about that. What does the page say? With a screenshot I can find the reason and help you.',
    ],
    intents: ['payment'],
    group: ['English', 'Payment'],
    board: 'common',
  },
  {
    id: 'en-payment-cod',
    title: 'Cash on delivery',
    variants: [
      'Whether cash on delivery is possible depends on your address. The checkout page shows it once you have chosen the address.',
      'If cash on delivery is offered for your area, you will see it at checkout. If it is missing, the carrier does not offer it there, and I can help with another way.',
    ],
    intents: ['payment'],
    group: ['English', 'Payment'],
    board: 'common',
  },
];
