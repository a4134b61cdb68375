/** Texts that other tools keep as HTML, as plain text. Nothing is ever drawn from it, so a tag that slips through is harmless. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** @returns the text as it is, unless it has tags of a body: then its words, a line for each block */
export function plainTextOf(text: string): string {
  if (!/<(?:br|p|div|span|b|strong|a|ul|li)\b[^<>]*>/i.test(text)) return text;
  return text
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replaceAll(/<[a-z/][^<>]*>/gi, '')
    .replaceAll(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
