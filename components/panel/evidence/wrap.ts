/** Breaking a text into lines of a picture. */

/** What people take for one character: an emoji of a whole family stays in one piece. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * @param most width of a line, in the unit of `widthOf`
 * @returns at least one line
 */
export function wrap(text: string, most: number, widthOf: (text: string) => number): string[] {
  return text.split(/\r\n?|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let current = '';
    for (const { segment } of characters.segment(paragraph)) {
      if (current !== '' && widthOf(current + segment) > most) {
        lines.push(current);
        current = '';
      }
      current += segment;
    }
    return [...lines, current];
  });
}
