/** Texts that other tools keep as HTML, as plain text. Nothing is ever drawn from it, so a tag that slips through is harmless. */

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', mdash: '—', middot: '·' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', yen: '¥', times: '×' },
};

const tags = /<(?:br|p|div|span|b|strong|i|em|u|a|ul|ol|li|h\d|img|table|tr|td|font|section)\b[^<>]{0,2000}>/i;

/** @returns the text as it is, unless it has tags of a body: then its words, a line for each block */
export function plainTextOf(text: string): string {
  if (!text.includes('<') || !tags.test(text)) return text;
  return text
    .replaceAll(/\n/g, ' ')
    .replaceAll(/<br\s{0,9}\/?>|<\/(?:p|div|li|h\d|tr|section)\s{0,9}>/gi, '\n')
    .replaceAll(/<[a-z/!][^<>]*>/gi, '')
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{1,8}));/gi, characterOf)
    .replaceAll(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function characterOf(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point >= 0x20 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff)
    ? String.fromCodePoint(point)
    : whole;
}
