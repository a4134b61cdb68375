/**
 * Cells that a spreadsheet would run as a formula carry a ' before them (OWASP, “CSV injection”). A text that begins
 * with apostrophes before such a character gets one more, so that taking one away always gives the text back.
 */
const dangerous = /^'*[=+\-@\t\r＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/;

export const guardCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

export const unguardCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
