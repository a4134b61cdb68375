/** When it leaves, with whom, when it comes, what it costs. */
import type { StarterPhrase } from '../../../library/phrase';

export const shippingPhrases: StarterPhrase[] = [
  {
    id: 'en-ship-when',
    title: 'When it ships',
    variants: [
      'We ship within {ship_hours} after payment, in the order in which payments come in.',
      'Orders usually leave our warehouse within {ship_hours} after payment. You will get the tracking number on the order page.',
    ],
    intents: ['shipping_time'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-ship-deadline',
    title: 'Needed by a date',
    variants: [
      'By which day do you need it? I will check the warehouse and the usual delivery time before you order.',
      'Thank you for telling me the date. Let me check whether it is likely to arrive in time, and I will be honest with you.',
    ],
    intents: ['shipping_time', 'delivery_eta'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-courier',
    title: 'Which carrier',
    variants: [
      'We usually ship with {courier}. Is that convenient for you?',
      'Your parcel would go with {courier}, and the tracking number will be on the order page.',
    ],
    intents: ['courier_choice'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-courier-choice',
    title: 'Another carrier',
    variants: [
      'We can use {courier_choice} for an extra {courier_fee}. Which one would you like? I will check your address first.',
      'If you prefer another carrier, please tell me which one before we pack, and I will ask the warehouse.',
    ],
    intents: ['courier_choice'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-eta',
    title: 'How long delivery takes',
    variants: [
      'To your area it usually takes {days} after shipping. The carrier decides the exact day.',
      'Where should it go? The delivery time depends on the place, and I can tell you the usual range.',
    ],
    intents: ['delivery_eta'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-eta-underway',
    title: 'On its way',
    variants: [
      'Your parcel is on its way, and the order page shows where it is. The carrier decides the exact day of delivery.',
      'I checked the tracking: your parcel is at {place}. From there it usually takes {days}, and the carrier decides the exact day.',
    ],
    intents: ['delivery_eta', 'order_query'],
    stages: ['insale'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-eta-anxious',
    title: 'Waiting anxiously',
    variants: [
      'I understand that you are waiting for it, and I am sorry it takes so long. I am asking the carrier now and will answer within {minutes}.',
      'I am sorry for the wait, I know how annoying that is. Let me check the tracking step by step and tell you what I find.',
    ],
    intents: ['delivery_eta', 'logistics_stuck'],
    stages: ['insale'],
    group: ['English', 'Shipping'],
    board: 'common',
    soothing: true,
  },
  {
    id: 'en-area',
    title: 'Do you ship to …?',
    variants: [
      'Could you please tell me your country and postcode? I will check whether we ship there.',
      'Which place should it go to? The checkout page also shows whether your address can be reached.',
    ],
    intents: ['delivery_area'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-area-no',
    title: 'Not reached',
    variants: [
      'I am sorry, our carrier does not reach that address at the moment because it has no station there. Is there another address where you could receive it?',
      'Sorry, we are not able to ship there yet, since the carrier does not cover it. If you have an address in another area, I will gladly check it.',
    ],
    intents: ['delivery_area'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-fee',
    title: 'Shipping fee',
    variants: [
      'The shipping fee depends on weight and address, and checkout shows it before you pay. Shipping is free for {free_shipping}.',
      'Shipping is free for {free_shipping}. For other orders you see the fee at checkout, before you pay.',
    ],
    intents: ['shipping_fee'],
    group: ['English', 'Shipping'],
    board: 'common',
  },
  {
    id: 'en-fee-return',
    title: 'Who pays for the return',
    variants: [
      'If there is a fault, we pay for the return. If the item is fine but does not suit you, the return is paid by the buyer.',
      'That depends on the reason: for a fault or a mistake of ours we pay both ways; for a change of mind the return shipping is yours.',
    ],
    intents: ['shipping_fee', 'return_exchange'],
    group: ['English', 'Returns'],
    board: 'aftersale',
  },
];
