/** How underlines look: severity tells by colour and by shape, for those who don't see the colour. */

export const underlineOf = {
  block: 'underline wavy #d92d20 1.5px',
  warn: 'underline wavy #c77700 1.5px',
  hint: 'underline dotted #6b7a90 2px',
} as const;

const rules = Object.entries(underlineOf)
  .map(([severity, line]) => `::highlight(tiexin-${severity}){text-decoration:${line};text-underline-offset:3px}`)
  .join('');

const styled = new WeakSet<Document>();

/** Adds the style once a document; an adopted sheet needs no element and no permission of the page. */
export function installUnderlineStyle(document: Document): void {
  if (styled.has(document)) return;
  styled.add(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
