/** Returns, exchanges, refunds. */
import type { StarterPhrase } from '../../../library/phrase';

export const returnPhrases: StarterPhrase[] = [
  {
    id: 'en-return-policy',
    title: 'Can I return it?',
    variants: [
      'Yes, you can return or exchange it within {return_days}, unused and with its tags. For a fault, we pay for the return.',
      'You have {return_days} after delivery. Please keep the tags and the packaging until you are sure.',
    ],
    intents: ['return_exchange'],
    group: ['English', 'Returns'],
    board: 'aftersale',
  },
  {
    id: 'en-return-reason',
    title: 'Ask for the reason',
    variants: [
      'I will gladly help with that. May I ask what the reason is: the size, the look, or a fault?',
      'Of course. Could you please tell me what is wrong with it? Then I can find the easiest way for you.',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['English', 'Returns'],
    board: 'aftersale',
  },
  {
    id: 'en-return-steps',
    title: 'How to return',
    variants: [
      'Here is how it works: ask for a return on the order page, choose the reason, and send it to the address shown. We refund you when it is back and checked.',
      'You can start the return on the order page. I will approve it, and then you will see the address. Please keep the receipt of the parcel.',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['English', 'Returns'],
    board: 'aftersale',
  },
  {
    id: 'en-exchange',
    title: 'Exchange for another size',
    variants: [
      'Yes, you can exchange it. Which size or colour would you like? I will check the stock first.',
      'Happy to help with the exchange. Was it too large or too small? I will suggest the size that should fit.',
    ],
    intents: ['return_exchange', 'size_advice'],
    stages: ['aftersale'],
    group: ['English', 'Returns'],
    board: 'aftersale',
  },
  {
    id: 'en-return-late',
    title: 'Past the return time',
    variants: [
      'I am sorry, the return time of {return_days} is over, so a return for a change of mind is no longer possible. If there is a fault, please tell me and I will look for another way.',
      'Sorry, since more than {return_days} have passed I am not able to accept a normal return. Please tell me what is wrong, and I will see what we can do instead.',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['English', 'Returns'],
    board: 'aftersale',
  },
  {
    id: 'en-return-sorry',
    title: 'Return, with sympathy',
    variants: [
      'I am sorry that it is not what you hoped for. You can return or exchange it, and I will help you with each step.',
      'I understand your disappointment, and I am sorry. Would you rather have another one, or your money back?',
    ],
    intents: ['return_exchange', 'quality_complaint'],
    stages: ['aftersale'],
    group: ['English', 'Returns'],
    board: 'aftersale',
    soothing: true,
  },
  {
    id: 'en-refund-when',
    title: 'When the refund arrives',
    variants: [
      'The refund goes back the way you paid. It usually takes a few working days, and your bank decides the exact day.',
      'Your refund has been approved. How long it takes depends on your bank; usually it is a few working days.',
    ],
    intents: ['urge_refund'],
    stages: ['aftersale'],
    group: ['English', 'Refund'],
    board: 'aftersale',
  },
  {
    id: 'en-refund-check',
    title: 'Checking the refund',
    variants: [
      'Let me check how far your refund is. I will answer within {minutes}.',
      'I am looking up your refund now and will tell you the next step.',
    ],
    intents: ['urge_refund'],
    group: ['English', 'Refund'],
    board: 'aftersale',
  },
  {
    id: 'en-refund-sorry',
    title: 'Refund is late',
    variants: [
      'I am sorry that you are still waiting for your money. I am asking for it to be handled first, and you will hear from me by {time}.',
      'I understand, nobody likes to wait for a refund, and I am sorry. I will find out where it is held up and tell you by {time}.',
    ],
    intents: ['urge_refund', 'complaint'],
    stages: ['aftersale'],
    group: ['English', 'Refund'],
    board: 'aftersale',
    soothing: true,
  },
];
