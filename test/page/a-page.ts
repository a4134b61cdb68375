/** Documents for tests. */
import { readFileSync } from 'node:fs';
import type { Conversation } from '../../lib/core/model/conversation';
import type { ChatPage } from '../../lib/sites/chat-site';
import { profileSite } from '../../lib/sites/profile-site';
import { pdd } from '../../lib/sites/profiles/pdd';

const html = readFileSync('test/fixtures/pdd.html', 'utf8');

/** A chat of 拼多多 as our fixture has it, after `change`. */
function pddDocument(change: (document: Document) => void = () => {}): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  change(document);
  return document;
}

export const openPdd = (change?: (document: Document) => void): ChatPage | null =>
  profileSite(pdd).open(pddDocument(change));

export const pddConversation = (change?: (document: Document) => void): Conversation | null =>
  openPdd(change)?.conversation() ?? null;

/** @throws when the fixture has no such element: then the test would prove nothing */
export function one(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the fixture`);
  return element;
}
