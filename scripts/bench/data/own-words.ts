/** A team's word list of a given length, made of common characters: few of them stand in a draft. */
import { createRandom } from '../../lib/random';

const characters =
  '的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后';

/** @returns `count` different words of three or four characters */
export function createOwnWords(count: number): string[] {
  const random = createRandom(count);
  const words = new Set<string>();
  while (words.size < count) {
    const length = 3 + random(2);
    let word = '';
    while (word.length < length) word += characters[random(characters.length)] ?? '';
    words.add(word);
  }
  return [...words];
}
