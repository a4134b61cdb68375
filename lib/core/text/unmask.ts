/**
 * Takes off what hides a word from filters and not from people: signs between its characters, fancy letters, digits
 * written as words. Costs a second pass, so only rules ask for it whose words people disguise.
 */
import { fold } from './fold';

/** Zero-width and direction marks, joiners, variation selectors, keycaps: nobody sees them. */
const unseen = /[\p{Cf}\u20e3]|\p{Variation_Selector}/u;
/** Ornaments between characters: ❤ ★ · * _ ~ | + and all pictographs. */
const ornament = /[\s*_~|+·•.\-–—=/\\^`'"“”‘’()<>〈〉《》「」【】[\]{}]|\p{So}|\p{Sk}|\p{Extended_Pictographic}/u;
const latinWord = /[a-z]{2}$/;
const latinNext = /^[a-z]{2}/;

const written: Readonly<Record<string, string>> = {
  ...{ 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9', 零: '0', 〇: '0', 幺: '1' },
  ...{ 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};
/** As many numerals in a row are a number somebody spells out; fewer are words: 三五天, 七八成. */
const spelled = /[壹贰叁肆伍陆柒捌玖零〇幺一二三四五六七八九\d]{7,}/g;

export interface Unmasked {
  text: string;
  /** @returns the offset in the masked text of the character at `offset`, UTF-16 code units; its length at the end */
  origin: (offset: number) => number;
}

/** Squared, circled, mathematical letters → the plain one, where there is exactly one. */
function plain(character: string): string {
  if (character.length === 1) return character;
  const letter = fold(character.normalize('NFKC'));
  if (/^[a-z\d]$/.test(letter)) return letter;
  // Negative squared letters 🅰–🆉 have no compatibility form.
  const code = (character.codePointAt(0) ?? 0) - 0x1f170;
  return code >= 0 && code < 26 ? String.fromCharCode(97 + code) : character;
}

/** @param folded see {@link fold} */
export function unmask(folded: string): Unmasked {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of folded) {
    const letter = plain(character);
    const next = folded.slice(at + character.length, at + character.length + 2);
    // A blank between two whole Latin words is no disguise.
    const isGap = /\s/.test(letter) && (latinWord.test(text) || latinNext.test(next));
    if (isGap || !(unseen.test(letter) || ornament.test(letter))) {
      for (let unit = 0; unit < letter.length; unit++) origins.push(at + unit);
      text += letter;
    }
    at += character.length;
  }
  origins.push(folded.length);
  return {
    text: text.replace(spelled, (run) => run.replaceAll(/\D/g, (sign) => written[sign] ?? sign)),
    origin: (offset) => origins[Math.min(Math.max(offset, 0), origins.length - 1)] ?? 0,
  };
}
