/** Facts handed over, and what pages write into a buyer's text by themselves. Every pattern is linear. */

const anyOf = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'g');

/** A sticker such as [Smile], the picture or product that was sent. */
export const chips = anyOf(/\[[A-Za-z]{2,12}\]/, /\[[一-鿿]{1,4}\]/);

const label =
  '(?:(?:my|the|our|order|account|full|first|last|user|tracking|phone|contact|email|e-mail|zip|post|postal|reference)\\s){0,3}(?:order|name|username|e-?mail|number|no\\.?|id|code|postcode|phone|address|tracking|reference)';

/** On folded text: links, mail, labelled values, user names, phone and other long numbers, postal addresses, measures. */
export const facts = anyOf(
  /https?:\/\/[!-~]{3,200}/,
  /[!-~]{1,40}@[!-~]{1,40}\.[a-z]{2,6}/,
  new RegExp(`\\b${label}\\s?(?::|#|is:?|=)\\s?#?[^\\s,;?!]{1,40}(?: [^\\s,;?!]{1,20})?`),
  /\b\d{1,6}[a-z]? (?:[a-z.'-]{1,20} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|boulevard|blvd|close|crescent|place|terrace|square|highway)\b[^\n?!]{0,60}/,
  /\b[a-z]{2,20}\d{2,8}\b/,
  /\+?\(?\d{2,5}\)?[ -]{1,2}\d{3,4}[ -]?\d{3,5}/,
  /#?[a-z]{0,4}\d{5,}[a-z\d-]{0,20}/,
  /\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b/,
  /\d{1,3}(?:\.\d)?\s?(?:cm|kg|kgs|lbs?|pounds|kilos|inches)\b|\d['’′]\s?\d{1,2}(?:["”″]|''|’’)?/,
);
