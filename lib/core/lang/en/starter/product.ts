/** What the item is, which one to take, whether it is there. */
import type { StarterPhrase } from '../../../library/phrase';

export const productPhrases: StarterPhrase[] = [
  {
    id: 'en-product-facts',
    title: 'Facts about the item',
    variants: [
      'Thank you for asking. This item is made of {material}, and the full details are on the product page.',
      'Here are the facts: {details}. Is there anything else you would like to know before you decide?',
    ],
    intents: ['product_info'],
    stages: ['presale'],
    group: ['English', 'Product'],
    board: 'product',
  },
  {
    id: 'en-product-check',
    title: 'To be checked',
    variants: [
      'I would like to give you the exact figure, so I am checking it now and will answer within {minutes}.',
      'Good question. Let me check with our product team and come back to you by {time}.',
    ],
    intents: ['product_info'],
    group: ['English', 'Product'],
    board: 'product',
  },
  {
    id: 'en-product-genuine',
    title: 'Is it genuine?',
    variants: [
      'I understand that you want to be sure. Our goods come with their proof of origin, and you can return the item within {return_days} if you are not satisfied.',
      'That is a fair question. I can show you the documents we have for this item. What would you like to check?',
    ],
    intents: ['product_info', 'quality_complaint'],
    group: ['English', 'Product'],
    board: 'product',
  },
  {
    id: 'en-product-package',
    title: 'What is in the box',
    variants: [
      'The box holds {contents}. Is there a part you need in particular?',
      'You will find {contents} in the package, and the manual lists each part.',
    ],
    intents: ['product_info'],
    group: ['English', 'Product'],
    board: 'product',
  },
  {
    id: 'en-size-ask',
    title: 'Ask for the measures',
    variants: [
      'Could you please tell me your height, your weight and the size you usually wear? Then I can suggest one.',
      'I am happy to help with the size. What are your height and weight, and how do you like it to fit?',
    ],
    intents: ['size_advice'],
    stages: ['presale'],
    group: ['English', 'Size'],
    board: 'product',
  },
  {
    id: 'en-size-suggest',
    title: 'Suggest a size',
    variants: [
      'From what you told me, I would suggest size {size}. If you like a looser fit, one size up is a good choice. The decision is yours.',
      'Going by the size chart, size {size} usually fits well. If it does not, you can exchange it within {return_days}.',
    ],
    intents: ['size_advice'],
    stages: ['presale'],
    group: ['English', 'Size'],
    board: 'product',
  },
  {
    id: 'en-size-chart',
    title: 'Size chart',
    variants: [
      'The size chart is on the product page. A garment that fits you well, laid flat and measured, is the best guide.',
      'Please compare the chart on the product page with something you like to wear. I am happy to look at the numbers with you.',
    ],
    intents: ['size_advice', 'product_info'],
    group: ['English', 'Size'],
    board: 'product',
  },
  {
    id: 'en-compare',
    title: 'Which of the two',
    variants: [
      'The main difference is {difference}. What will you use it for? Then I can suggest the one that suits you.',
      'Both are good in their own way. If you tell me what matters most to you, such as price, weight or material, I can suggest one.',
    ],
    intents: ['compare'],
    stages: ['presale'],
    group: ['English', 'Product'],
    board: 'product',
  },
  {
    id: 'en-compare-suggest',
    title: 'Two suggestions',
    variants: [
      'For what you describe, I would suggest {first}, because {reason}. {second} is a good choice if the budget matters more.',
      'Two of them come to mind: {first} for everyday use, and {second} if you want it to last longer. Which sounds more like you?',
    ],
    intents: ['compare'],
    group: ['English', 'Product'],
    board: 'product',
  },
  {
    id: 'en-stock-yes',
    title: 'In stock',
    variants: [
      'Yes, it is in stock. What you can choose on the product page is ready to ship.',
      'It is available at the moment, in the colours and sizes the page lets you choose.',
    ],
    intents: ['stock'],
    group: ['English', 'Stock'],
    board: 'product',
  },
  {
    id: 'en-stock-check',
    title: 'Checking stock',
    variants: [
      'Which colour and size would you like? I will check the stock for you.',
      'Let me check the stock of that one. I will answer within {minutes}.',
    ],
    intents: ['stock'],
    group: ['English', 'Stock'],
    board: 'product',
  },
  {
    id: 'en-stock-out',
    title: 'Out of stock',
    variants: [
      'I am sorry, this one is sold out for now because it was very popular. We expect more on {date}, and I can suggest something close to it.',
      'Sorry, the size you asked for is sold out at the moment, since the next delivery is on its way. Would another colour be an option, or shall I show you a similar item?',
    ],
    intents: ['stock'],
    group: ['English', 'Stock'],
    board: 'product',
  },
];
