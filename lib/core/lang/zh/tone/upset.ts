/** Whether the buyer is anxious or angry, for rules that weigh their words by it. */
import { fold } from '../../../text/fold';
import type { Moment } from '../../../tone/rule';

/** Nobody has read the conversation: only plain words of distress count. */
const distress =
  /[!！]{2}|[?？]{3}|气死|气人|生气|火大|无语|失望|过分|垃圾|骗|坑[人我爹]|投诉|举报|差评|曝光|太差|差劲|离谱|凭什么|什么态度|急死|着急|急用|急急|等不[及了]|这么久|好久|还没[到发收退]|还不[发退]|怎么还|没人[理管回]|人呢|丢了|碎了|摔[碎坏]|过敏|心疼|担心|怎么办|耽误|到底|恶心|烦死|醉了|受够|都[几一两三四五六七八九十\d]+天|第[二三四]次|过敏|红肿/;

/** Whatever the tone: somebody is hurt. */
const harm = /过敏|红肿|肿了|烫[伤到]|割[伤破]|受伤|流血|发炎|漏电|起火|着火|爆炸|拉肚子|吐了/;
/** What is wrong with the thing, the parcel or the shop: with a raised voice, a need for a kind word. */
const troubles = new Set([
  'complaint',
  'damaged_defective',
  'wrong_item',
  'quality_complaint',
  'no_effect',
  'logistics_stuck',
  'order_not_shipped',
  'urge_refund',
  'human_agent',
]);
const sureEnough = 0.4;

/** @returns true for a raised mood with a reason; what worries a buyer before the purchase asks for facts, not for comfort */
export function isUpset({ buyer, reading }: Moment): boolean {
  const said = fold(buyer);
  if (!reading) return distress.test(said);
  if (reading.mood.id === 'calm') return harm.test(said) && reading.stage.id === 'aftersale';
  const [first] = reading.intents;
  const inTrouble = first !== undefined && troubles.has(first.id) && first.score >= sureEnough;
  return distress.test(said) || (inTrouble && reading.stage.id !== 'presale');
}
