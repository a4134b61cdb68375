import { receivedLately } from '../../../../tone/moment';
import { defineRule } from '../../../../tone/rule';
import { fold } from '../../../../text/fold';
import { urges, urgingAt } from '../urging';

/** One reminder and one more; a third is pressure. */
const allowed = 2;
/** The buyer's own question about ordering is answered, not urged. */
const asked =
  /\b(?:how (?:do|can) i (?:pay|order)|can i (?:pay|order)|payment (?:failed|error)|until when|when does .* end)\b/;

const twice = [
  ['agent', 'Are you still interested in the blue one?'],
  ['agent', 'You haven’t paid yet, can I help with anything?'],
] as const;

export const overUrging = defineRule({
  id: 'over_urging',
  severity: 'warn',
  name: { zh_CN: '催得太多（英文）', zh_TW: '催得太多（英文）', en: 'Urged too often' },
  why: {
    zh_CN: '已经催过两次，再催会让顾客觉得被逼着买；等他来问，或换成解答他的顾虑。',
    zh_TW: '已經催過兩次，再催會讓顧客覺得被逼著買；等他來問，或換成解答他的顧慮。',
    en: 'Two reminders have gone out; a third feels like pressure. Wait for the buyer, or answer what holds them back.',
  },
  source: 'Customer service manuals: two reminders at the most, none after an answer or a payment',
  // No gate: what urges in English is told by whole turns of speech.
  check({ folded }, moment) {
    const place = urgingAt(folded);
    if (!place || asked.test(fold(moment.buyer))) return [];
    return receivedLately(moment).filter((text) => urges(fold(text))).length >= allowed ? [place] : [];
  },
  examples: {
    bad: [
      'Are you still interested?',
      'You haven’t paid yet.',
      'Please complete your payment today.',
      'Only 2 left, order soon!',
      'The offer ends tonight.',
      'It is selling fast, don’t miss it.',
      'Last chance for this price.',
      'Your order is still unpaid.',
    ].map((text) => ({ text, earlier: twice })),
    good: [
      'Are you still interested?',
      { text: 'Please complete your payment today.', earlier: [twice[0]] },
      { text: 'The offer ends tonight.', buyer: 'When does the offer end?', earlier: twice },
      { text: 'You can pay by card.', buyer: 'How can I pay?', earlier: twice },
      { text: 'It is made of pure cotton.', earlier: twice },
      { text: 'Thank you for your payment.', earlier: twice },
      { text: 'Take your time, I am here if you have a question.', earlier: twice },
      { text: 'If the payment failed, please order again.', earlier: twice },
    ],
  },
});
