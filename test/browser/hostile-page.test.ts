import { afterAll, beforeAll, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, draftIn, noticed, promised, say, workerOf } from './desk-of';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf({ 'content-security-policy': '' });
});
afterAll(() => desk.close());

test('nothing that a page’s script can do puts a text into the composer', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
  await desk.page.evaluate(() => {
    const host = document.querySelector('tiexin-host');
    const targets = [host, document.body, document, window, document.querySelector('[data-demo="composer"]')];
    const { port2 } = new MessageChannel();
    for (const target of targets) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1200, clientY: 400 }));
      for (const key of ['1', 'Enter', ' '])
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    const insert = { request: 1, key: 'demo:juzi', text: '页面写的', mode: 'caret' };
    for (const message of [insert, { name: 'insert', message: insert }, { token: '0'.repeat(32) }]) {
      postMessage(message, '*');
      for (let at = 0; at < window.length; at++) window[at]?.postMessage(message, '*', []);
    }
    postMessage({ token: '0'.repeat(32) }, '*', [port2]);
  });
  // Once this has arrived, everything before it would have, too.
  await say(desk.page, 'juzi', '能发顺丰吗');
  await panel.getByTestId('buyer-message').filter({ hasText: '能发顺丰吗' }).waitFor();
  expect(await draftIn(desk.page)).toBe('');
  expect(await panel.getByTestId('notice').count()).toBe(0);
});

test('a page can neither reach the panel nor embed it itself', async () => {
  await desk.visit();
  const { host } = new URL((await workerOf(desk.context)).url());
  const reached = await desk.page.evaluate(() => ({
    frames: window.length,
    shadow: document.querySelector('tiexin-host')?.shadowRoot ?? null,
    text: document.body.innerText.includes('建议回复'),
  }));
  expect(reached).toEqual({ frames: 0, shadow: null, text: false });
  await desk.page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.className = 'stolen';
    document.body.append(frame);
  }, `chrome-extension://${host}/panel.html`);
  const stolen = await (await desk.page.waitForSelector('iframe.stolen')).contentFrame();
  await expect.poll(() => stolen?.url()).toMatch(/^chrome-error:/);
});

test('what is typed into the panel’s search does not reach the page', async () => {
  const panel = await desk.visit();
  const heard = await desk.page.evaluateHandle(() => {
    const keys: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'input'])
      window.addEventListener(type, (event) => keys.push(event.type), true);
    return keys;
  });
  await panel.getByTestId('search').pressSequentially('tk 发票');
  await panel.getByTestId('search').fill('');
  expect(await heard.jsonValue()).toEqual([]);
  await composerOf(desk.page).pressSequentially('a');
  expect(await heard.jsonValue()).not.toEqual([]);
});

test('what a buyer writes stays text, whatever it looks like', async () => {
  const panel = await desk.visit();
  const hostile =
    '<img src=x onerror="window.hit=1"><script>window.hit=1</script>{buyer} [x](javascript:hit) \u202e反\u202c';
  await say(desk.page, 'juzi', `发票怎么开 ${hostile}`);
  const message = panel.getByTestId('buyer-message').filter({ hasText: '发票怎么开' });
  await message.waitFor();
  expect(await message.innerText()).toContain('<img src=x onerror="window.hit=1">');
  expect(await message.innerText()).toContain('{buyer}');
  expect(await panel.locator('img, script:not([src]), a[href^="javascript"]').count()).toBe(0);
  expect(await panel.evaluate(() => 'hit' in window)).toBe(false);
});

test('a page that breaks its own language and pretends to be another version of us breaks nothing of ours', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
  const { host } = new URL((await workerOf(desk.context)).url());
  await desk.page.evaluate((id) => {
    const started = `${id}:chat:wxt:content-script-started`;
    const detail = { contentScriptName: 'chat', messageId: '1' };
    document.dispatchEvent(new CustomEvent(started, { detail }));
    postMessage({ type: started, ...detail }, '*');
    const broken = (): never => {
      throw new Error('broken by the page');
    };
    const spoil = (of: object, names: readonly string[]): void => {
      for (const name of names) Object.defineProperty(of, name, { value: broken, configurable: true });
    };
    spoil(Array.prototype, ['map', 'filter', 'find', 'some', 'at', 'findLast']);
    spoil(Element.prototype, ['matches', 'closest', 'attachShadow', 'getBoundingClientRect']);
    spoil(Node.prototype, ['contains', 'getRootNode']);
    spoil(MessagePort.prototype, ['postMessage']);
    spoil(JSON, ['parse', 'stringify']);
    spoil(window, ['MutationObserver', 'customElements', 'getComputedStyle']);
  }, host);
  const text = promised(panel);
  await panel.getByTestId('suggestion-insert').first().click();
  await noticed(panel, 'inserted');
  expect(await composerOf(desk.page).inputValue()).toBe(await text);
});
