import { defineRule } from '../../../../tone/rule';
import { createWordFinder } from '../words';

const ill =
  '(acne|eczema|psoriasis|pain|arthritis|inflammation|insomnia|diabetes|cancer|allergy|allergies|infection|infections|hair loss|scars|migraine|depression|blood pressure|cholesterol|rash|cough|fever|illness|disease|diseases)';

const claims = createWordFinder(
  [
    `(cure|cures|cured|heal|heals|healed|treat|treats|treated|remove|removes|eliminate|eliminates|prevent|prevents|relieve|relieves|reverse|reverses|stop|stops)*${ill}`,
    '(lose|loses|burn|burns|shed)*(kg|kilos|pounds|lbs|weight|fat)',
    '(boost|boosts|strengthen|strengthens)*(immunity|immune system)',
    '(medical grade|clinically proven|fda approved|doctor approved|no side effects|kills all germs|kills viruses|detoxes your body|detox your body)',
  ],
  [
    "(not|no|never|cannot|can't|doesn't|does not|isn't|don't|do not)*(cure|heal|treat|remove|prevent|relieve|reverse|stop|lose|burn|boost|medical|clinically)",
    '(ask|see|talk to|consult)*doctor',
  ],
);

export const medicalClaim = defineRule({
  id: 'medical_claim',
  severity: 'warn',
  name: { zh_CN: '医疗功效（英文）', zh_TW: '醫療功效（英文）', en: 'Medical claim' },
  why: {
    zh_CN: '普通商品不能说治疗、消炎、减重这样的功效，属于虚假宣传；说成分和用法，身体不适请顾客问医生。',
    zh_TW: '普通商品不能說治療、消炎、減重這樣的功效，屬於誇大不實；說成分和用法，身體不適請顧客問醫生。',
    en: 'Ordinary goods must not claim to heal or slim; say what is in them and how they are used, and send bodily trouble to a doctor.',
  },
  source: '广告法第十七条；FTC Health Products Compliance Guidance; Regulation (EC) No 1924/2006',
  gate: claims.gate,
  check: (draft) => claims.find(draft).map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      'This cream cures acne in a week.',
      'It heals eczema.',
      'The belt treats back pain.',
      'You will lose 5 kg in a month',
      'It boosts your immune system.',
      'Clinically proven, and it has no side effects!',
      'The tea burns fat while you sleep.',
      'It prevents hair loss.',
      'The patch relieves arthritis pain at once.',
    ],
    good: [
      'It does not cure acne; it keeps the skin moist.',
      'If the rash stays, please see a doctor.',
      'The box weighs 5 kg.',
      'Please remove the label before washing.',
      'The cushion is soft and made of memory foam.',
      'It contains aloe and vitamin E.',
      'I am sorry for the pain this delay has caused.',
      'Many people like it after sport.',
      'We treat every order with care.',
    ],
  },
});
