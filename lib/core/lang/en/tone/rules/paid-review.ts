import { defineRule } from '../../../../tone/rule';
import { createWordFinder } from '../words';

const praise = '(review|reviews|rating|ratings|stars|star|feedback)';
const pay =
  '(refund|cash|cashback|cash back|voucher|coupon|gift|money|paypal|discount|reward|free|send you|pay you|compensate)';

const bought = createWordFinder(
  [
    `(good|positive|nice|great|five|5-star|five-star|leave|write|give|post)*${praise}*(get|receive|we will|we'll|i will|i'll|for|and|then)*${pay}`,
    `${pay}*(for|if|once|after|when|in exchange for|in return for)*(good|positive|nice|great|five|5-star|five-star|leave|write|give|post|delete|remove|change)*${praise}`,
    `(delete|remove|change|revise|take down|withdraw|update)*(bad|negative|low|your|the|that|1-star|one-star)*${praise}`,
    `(reviews|review|feedback)*(will be|are|is) rewarded`,
  ],
  [
    `(no|not|never|without|don't|do not|cannot|can't)*(reward|rewards|gift|pay|offer|money|refund)*${praise}`,
    `${praise}*(no|not|never|without)*(reward|rewards|gift|pay|money)`,
    'how to (delete|change|remove|edit)',
    'you can (delete|change|remove|edit)',
  ],
);

export const paidReview = defineRule({
  id: 'paid_review',
  severity: 'warn',
  name: { zh_CN: '好评返现（英文）', zh_TW: '花錢換好評（英文）', en: 'Paying for reviews' },
  why: {
    zh_CN: '用钱、券或礼物换好评，或请顾客删改差评，属于虚假评价，平台会扣分，一张截图就够；请真诚地请顾客说说感受。',
    zh_TW: '用錢、券或禮物換好評，或請顧客刪改評價，屬於不實評價，平台會計點，一張截圖就夠；請真誠地請顧客說說感受。',
    en: 'Money, vouchers or gifts for praise, or for taking back a bad review, make a fake review: one screenshot is enough for a penalty. Just ask for an honest word.',
  },
  source: 'FTC 16 CFR Part 465; marketplace review policies; 电子商务法第十七条',
  gate: bought.gate,
  check: (draft) => bought.find(draft).map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      'Leave a 5-star review and get a $5 voucher.',
      'Give us five stars and we will send you a gift.',
      'We can offer a refund if you delete the bad review.',
      'Please change your rating and I will pay you back $3.',
      'Could you remove the negative feedback?',
      'A coupon for a good review!',
      'Post a positive review to receive cash back.',
      'Reviews are rewarded with a small gift.',
      'We will compensate you once you change the review.',
    ],
    good: [
      'Thank you for your kind review!',
      'You are welcome to leave an honest review on the order page.',
      'I am sorry, we never pay for a review.',
      'There is no reward for reviews, please write what you really think.',
      'I read your review and I am sorry. May I send you a new one?',
      'The refund has been approved and goes back the way you paid.',
      'Here is a voucher for your next order.',
      'You can change your review on the order page at any time.',
      'This lamp has a rating of 4 out of 5 for energy.',
    ],
  },
});
