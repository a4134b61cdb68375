import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/core/lang';
import type { Message } from '../../lib/core/model/conversation';
import { type Intent, intents } from '../../lib/core/model/intent';
import { createPolyglot } from '../../lib/core/recognise/polyglot';

const recognise = createPolyglot(languages);

const line = (side: Message['side'], text: string): Message => ({ id: text, side, kind: 'text', text, at: null });
const read = (...messages: readonly Message[]) => recognise({ messages, order: null });
const bestOf = (text: string) => read(line('buyer', text)).intents[0]?.id;

const messages: Record<Intent, string[]> = {
  product_info: ['What material is this sweater made of?', 'is the lamp waterproof'],
  size_advice: ['I am 165 cm and 55 kg, which size should I take?', 'do these boots run small'],
  compare: ["What's the difference between the two kettles?", 'which one would you recommend for a beginner'],
  stock: ['Do you still have the blue one in stock?', 'when will it be back in stock'],
  price_bargain: ['Could you do a better price?', 'how much for three of them'],
  coupon_promo: ['My coupon code is not working', 'any discount for Black Friday?'],
  gift: ['is there a free gift with this order'],
  competitor_cheaper: ['I saw the same one on Amazon for $12 less'],
  shipping_time: ['When will you ship it?', 'will it go out today'],
  courier_choice: ['Which courier do you use?', 'can you send it with DHL please'],
  delivery_eta: ['How long does delivery to Canada take?', 'will it arrive before Christmas?'],
  delivery_area: ['Do you ship to Norway?'],
  shipping_fee: ['How much is shipping?', 'is postage free'],
  payment: ['My card was declined at checkout', 'do you accept paypal'],
  order_query: ['Can you check the status of my order?'],
  order_not_shipped: ["I ordered a week ago and it still hasn't shipped", 'why is my order still processing'],
  logistics_stuck: [
    "The tracking hasn't updated for 5 days",
    'it says delivered but I never got it',
    'where is my parcel?',
  ],
  change_order: ['I typed the wrong address, can you change it?', 'can I switch the colour to green'],
  cancel_order: ['Please cancel my order', 'i ordered by mistake, want to cancel'],
  return_exchange: ["It doesn't fit, how do I send it back?", 'can i exchange it for a medium'],
  damaged_defective: ['The mug arrived broken', "it won't turn on"],
  wrong_item: ['You sent me the wrong colour', 'one of the cups is missing from the box'],
  usage_help: ['How do I set it up?', 'how to change the battery'],
  no_effect: ["I've used the cream for a month and see no difference"],
  quality_complaint: ['the quality is terrible, it fell apart after one wash'],
  complaint: ['This is the worst service ever, I will report you'],
  urge_refund: ['Where is my refund?', 'i returned it two weeks ago and still no refund'],
  repair_warranty: ['How long is the warranty?', 'can it be repaired'],
  invoice: ['Could I get an invoice for this order?'],
  price_protection: ['The price dropped right after I bought it, can I get the difference back?'],
  review: ["I left a review but it isn't showing"],
  greeting: ['Hello', 'hi there', 'anyone there?'],
  thanks_bye: ['Thank you so much', 'ok bye'],
  ack: ['Okay', 'alright, got it'],
  provide_info: ['My order number is 40012345'],
  human_agent: ['I want to talk to a real person', 'are you a bot?'],
  other: ['I forgot my password'],
};

describe('a buyer who writes English', () => {
  for (const intent of intents)
    test.each(messages[intent])(`${intent}: %s`, (text) => {
      expect(bestOf(text)).toBe(intent);
    });

  test('is heard in whole words: there is no "hi" in "this ship"', () => {
    expect(read(line('buyer', 'this ship')).intents.map(({ id }) => id)).not.toContain('greeting');
  });

  test('may type either apostrophe, and the words shown are those typed', () => {
    const { intents: found } = read(line('buyer', 'it won’t turn on'));
    expect(found[0]?.id).toBe('damaged_defective');
    expect(found[0]?.evidence).toContainEqual(expect.objectContaining({ text: expect.stringContaining('won’t') }));
  });

  test('is understood from what the agent asked', () => {
    const asked = line('agent', 'Could you give me your order number, please?');
    expect(read(asked, line('buyer', '40012345')).intents[0]?.id).toBe('provide_info');
  });

  test('is angry or in a hurry in his own words', () => {
    expect(read(line('buyer', 'This is ridiculous, you are scammers')).mood.id).toBe('angry');
    expect(read(line('buyer', 'still waiting, please hurry up')).mood.id).toBe('anxious');
  });
});

describe('which language', () => {
  test('is told anew at every burst', () => {
    const before = [line('buyer', 'When will you ship it?'), line('agent', 'Tomorrow')];
    expect(read(...before, line('buyer', '可以发顺丰吗')).intents[0]?.id).toBe('courier_choice');
  });

  test('a borrowed word does not decide', () => {
    expect(bestOf('iPhone 的壳还有货吗')).toBe('stock');
    expect(read(line('buyer', '可以开发票吗'), line('agent', '可以的亲'), line('buyer', 'ok')).intents[0]?.id).toBe(
      'ack',
    );
  });
});
