/** How underlines look: severity tells by colour and by shape, for those who don't see the colour. */
import { viewOf } from '../composer/place';

export const underlineOf = {
  block: 'underline wavy #d92d20 1.5px',
  warn: 'underline wavy #c77700 1.5px',
  hint: 'underline dotted #6b7a90 2px',
} as const;

const lines = Object.entries(underlineOf)
  .map(([severity, line]) => `::highlight(tiexin-${severity}){text-decoration:${line};text-underline-offset:3px}`)
  .join('');
/** Paper has no use for them. */
const rules = `@media screen{${lines}}`;

const styled = new WeakSet<Document | ShadowRoot>();

/** Adds the style once a document or shadow root; an adopted sheet needs no element and no permission of the page. */
export function installUnderlineStyle(element: Element): void {
  const root = element.getRootNode();
  if (!('adoptedStyleSheets' in root) || styled.has(root as Document | ShadowRoot)) return;
  const holder = root as Document | ShadowRoot;
  styled.add(holder);
  const sheet = new (viewOf(element).CSSStyleSheet)();
  sheet.replaceSync(rules);
  holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
}
