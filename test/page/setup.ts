/** What WXT's fake browser and jsdom leave out, for every test of this folder. */
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textsOf } from '../texts';

const texts = await textsOf('zh_CN');
const { runtime, i18n } = fakeBrowser;

// The message files join a key's parts with '_', and so does the browser that reads them.
const messages = new Map([...texts].map(([key, text]) => [key.replaceAll('.', '_'), text]));
i18n.getMessage = (key: string): string => messages.get(key) ?? '';

// As the panel calls: the first listener that answers with a promise gives the answer.
runtime.sendMessage = async (message: unknown): Promise<unknown> => {
  const sender = { id: runtime.id, url: runtime.getURL('/panel.html') };
  const answers = await runtime.onMessage.trigger(message, sender, () => {});
  return answers.find((answer: unknown) => answer !== undefined);
};

// jsdom takes DOMException from another realm than Error; in a browser it is an Error.
Object.setPrototypeOf(DOMException.prototype, Error.prototype);

beforeEach(() => {
  fakeBrowser.reset();
  indexedDB = new IDBFactory();
});
