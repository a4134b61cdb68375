/** Runs in the browser: writes a page, takes it apart, reads it by its shape, and says what became of it. */
import type { ShapeWorld } from '../../lib/guest/shape';
import type { Variant } from './layouts';
import type { beginShape } from '../../lib/guest/begin-shape';
import type { ChatSite } from '../../lib/sites/chat-site';

export interface Reading {
  /** The part that was taken for the composer; '' for none. */
  composer: string;
  /** A part that is no composer, or a message that another side wrote. */
  wrong: string[];
  /** Messages of a known side whose text is not exactly what was written. */
  inexact: string[];
  /** Messages with a side on the page, and how many of them were read whole on it. */
  written: number;
  read: number;
  /** The name that was read, and the one that is right. */
  buyer: string | null;
  rightBuyer: string;
  doubt: string | null;
  found: boolean;
  /** ms */
  took: number;
}

declare global {
  interface Window extends ShapeWorld {
    beginShape?: typeof beginShape;
    variants?: Record<string, Variant>;
  }
}

/** Self-contained, as is {@link readPage}: they are sent to the browser as text. */
export function writePage(html: string): void {
  const written = Document.parseHTMLUnsafe(html);
  document.replaceChild(document.adoptNode(written.documentElement), document.documentElement);
}

export async function readPage(variant: string): Promise<Reading> {
  const page = window.variants?.[variant]?.(document) ?? document;
  const rowsIn = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof (page.defaultView ?? window).HTMLElement &&
      element.dataset['t'] === 'row' &&
      element.getBoundingClientRect().height > 0
        ? [element]
        : []),
      ...(element.shadowRoot ? rowsIn(element.shadowRoot) : []),
    ]);
  const tight = (text: string): string => text.replaceAll(/\s+/g, '');
  const rows = rowsIn(page).map((row) => ({
    side: row.dataset['side'],
    text: tight(row.dataset['text'] ?? ''),
    whole: tight(row.textContent),
  }));
  const site = await new Promise<ChatSite>((add) => {
    const store = { get: async () => ({}), set: async () => {} };
    void window.beginShape?.({ document, add, say: (word) => word, store });
  });
  const start = performance.now();
  const chat = site.open(page, () => {});
  const conversation = chat?.conversation() ?? null;
  const took = performance.now() - start;
  const composer = chat?.composer() ?? null;
  const part = composer ? (composer.dataset['t'] ?? composer.outerHTML.slice(0, 60)) : '';
  const wrong = composer && part !== 'composer' ? [`composer: ${part}`] : [];
  const inexact: string[] = [];
  let read = 0;
  for (const { side, text, kind } of conversation?.messages ?? []) {
    if (side === 'system') continue;
    const said = tight(text);
    const whole = rows.filter((row) => row.text !== '' && row.text === said);
    const near =
      whole.length > 0
        ? whole
        : rows.filter(
            (row) =>
              said !== '' &&
              (said.includes(row.text || '\0') || row.whole.includes(said) || said.startsWith(row.text || '\0')),
          );
    if (kind === 'image' && said === '') continue;
    if (!near.some((row) => row.side === side)) wrong.push(`${side}: ${text.slice(0, 60)}`);
    else if (whole.length === 0 && kind === 'text') inexact.push(`${side}: ${text.slice(0, 60)}`);
    else if (kind === 'text') read++;
  }
  chat?.close?.();
  return {
    composer: part,
    wrong,
    inexact,
    written: rows.filter((row) => row.side !== 'system' && row.text !== '').length,
    read,
    buyer: conversation?.buyer ?? null,
    rightBuyer: document.querySelector('meta[name="buyer"]')?.getAttribute('content') ?? '',
    doubt: chat?.doubt?.() ?? null,
    found: chat !== null,
    took,
  };
}
