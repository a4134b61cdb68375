import { burstOf, wholeOf } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix, type Moment } from '../../../../tone/rule';
import { sentenceOf } from '../sentence';
import { isUpset } from '../upset';
import { apology } from '../words';

/** The agent feels with the buyer, or takes the matter up at once. */
const comfort =
  /\b(?:understand|i see (?:how|why)|frustrat(?:ing|ion)|disappoint(?:ing|ment)|inconvenience|worr(?:y|ied|ying)|appreciate|thank you for (?:waiting|your patience|telling|letting|bringing)|thanks for (?:waiting|your patience|telling|letting)|bear with|right away|at once|immediately|straight away|let me|i'll|i will|we'll|we will|i'm (?:checking|looking|on it|asking)|on our side|our (?:mistake|fault)|you're right|you are right|oh no|hear (?:that|this))\b/;
/** Nothing is at hand that could be too cool: a greeting, or taking leave. */
const greeting =
  /^[^a-z]*(?:(?:hi|hello|hey|dear|there|yes|good|morning|afternoon|evening|night|day|sir|madam|i'm|here|welcome|thanks|thank|you|you're)[^a-z]+)*$/;
const contented = /\b(?:thank you|thanks(?! for nothing)|cheers|all good|love it)\b/;
/** Only English drafts are ours. */
const english = /[a-z]{2}/;
const han = /\p{Script=Han}/u;

const addressed = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: [a-z]{1,20}){0,2}[,.!]\s{0,3}/;

/** Hello, it is in transit → Hello, I’m very sorry about this. It is in transit. */
function comfortFirst({ text, folded }: Draft, { reading }: Moment): Fix {
  const at = addressed.exec(folded)?.[0].length ?? folded.length - folded.trimStart().length;
  const words = reading?.mood.id === 'anxious' ? 'I understand that you are worried.' : 'I’m very sorry about this.';
  const next = text.slice(at, at + 1);
  return { from: at, to: at + next.length, replacement: `${words} ${next.toUpperCase()}` };
}

export const noEmpathy = defineRule({
  id: 'no_empathy',
  severity: 'hint',
  name: { zh_CN: '没有安抚情绪（英文）', zh_TW: '沒有安撫情緒（英文）', en: 'No word for the buyer’s feelings' },
  why: {
    zh_CN: '顾客正着急或生气，一上来就讲事情，他会觉得没人在乎；先用一句话理解他、致歉，再说怎么办。',
    zh_TW: '顧客正著急或生氣，一上來就講事情，他會覺得沒人在乎；先用一句話理解他、致歉，再說怎麼辦。',
    en: 'An upset buyer who gets only the matter feels that nobody cares; one sentence for the feeling first, then what happens next.',
  },
  source: 'Customer service manuals: feelings first, then the matter',
  // No gate: what is missing has no words.
  check(draft, moment) {
    if (!english.test(draft.folded) || han.test(draft.folded)) return [];
    if (!isUpset(moment) || contented.test(moment.buyer.toLowerCase()) || greeting.test(`${draft.folded} `)) return [];
    const burst = burstOf(draft, moment);
    if (apology.test(burst) || comfort.test(burst)) return [];
    const { from } = wholeOf(draft);
    const { to } = sentenceOf(draft, { from, to: from });
    return [{ from, to, fix: comfortFirst(draft, moment) }];
  },
  examples: {
    bad: [
      { text: 'The order has not left the warehouse.', buyer: 'Ten days! This is ridiculous!!' },
      { text: 'Please send the order number.', buyer: 'Worst shop ever, I will report you' },
      { text: 'Hello, it is expected on Thursday.', buyer: 'I am so worried, I need it for the wedding' },
      { text: 'Could you take a photo?', buyer: 'The vase arrived smashed, very disappointed' },
      { text: 'Stop using it.', buyer: 'I got a rash all over my arm' },
      { text: 'The tracking says it is in transit', buyer: 'Where is my parcel? Is it lost?' },
      { text: 'Refunds take up to seven working days.', buyer: 'Still no refund, what a scam' },
      { text: 'We normally ship within 48 hours.', buyer: 'How dare you ignore me' },
      { text: 'Hi Tom, the courier has it since Monday.', buyer: 'I have been waiting for two weeks' },
    ],
    good: [
      { text: 'I am so sorry about the long delay, it leaves today.', buyer: 'Ten days! This is ridiculous!!' },
      { text: 'I understand how upsetting this is. What is your order number, please?', buyer: 'Worst shop ever' },
      { text: 'Please don’t worry, it is with the courier.', buyer: 'I am so worried, I need it for the wedding' },
      { text: 'Oh no! Could you take a photo? A new one goes out today.', buyer: 'It arrived smashed' },
      { text: 'I’ll call the courier now and write to you by noon.', buyer: 'Where is my parcel? Is it lost?' },
      { text: 'Hello, I’m here.', buyer: 'Is anybody there? I have been waiting for an hour' },
      { text: 'It is expected on Thursday.', buyer: 'Which day will it come?' },
      { text: 'You’re welcome!', buyer: 'I was worried, but it came today. Thank you!' },
      { text: '亲，物流显示在路上', buyer: 'This is unacceptable' },
    ],
  },
});
