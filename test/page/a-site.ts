/** Pages of marketplaces for tests: a fixture of our own each, and what is to be read in it. */
import { existsSync, readFileSync } from 'node:fs';
import type { MessageKind, OrderFacts, Side } from '../../lib/core/model/conversation';

/** `test/fixtures/<id>.json`: everything that the profile promises of its fixture. */
export interface Expected {
  key: string;
  buyer: string;
  /** Selector of the one right composer. */
  composer: string;
  /** Id (null where the page has none), side, kind, text, and when it was written where the page says so. */
  messages: [id: string | null, side: Side, kind: MessageKind, text: string, at: string | null][];
  order: OrderFacts | null;
}

const pathOf = (id: string, ending: 'html' | 'json'): string => `test/fixtures/${id}.${ending}`;

/** @throws Error saying which file is missing */
function read(id: string, ending: 'html' | 'json'): string {
  const path = pathOf(id, ending);
  if (!existsSync(path))
    throw new Error(
      `${path} is missing. A profile needs a page of our own, and what is to be read in it: see pdd.json`,
    );
  return readFileSync(path, 'utf8');
}

export const expectedOf = (id: string): Expected => JSON.parse(read(id, 'json'));

/** Puts the marketplace's page into the test's document. */
export function showPage(id: string): Document {
  document.documentElement.innerHTML = read(id, 'html').replace(/^<!doctype html>/, '');
  return document;
}

/** As browsers have it; jsdom has no layout, and our fixtures hide by inline styles. */
export function seeHiddenElements(): void {
  Element.prototype.checkVisibility = function isShown(this: Element): boolean {
    return this.isConnected && !this.closest('[style*="display: none"], [style*="visibility: hidden"]');
  };
}
