/** Keys and clicks under remote control. */
import type { Bidi } from './bidi';

/** Keys without a character, as WebDriver numbers them. */
const numbered: Readonly<Record<string, string>> = {
  ArrowLeft: '\uE012',
  Control: '\uE009',
  Enter: '\uE006',
  Shift: '\uE008',
};

/** @param presses one after the other; of each, all keys are held down together */
export async function typeKeys(
  send: Bidi['send'],
  context: string,
  presses: readonly (readonly string[])[],
): Promise<void> {
  const actions = presses.flatMap((keys) => {
    const values = keys.map((key) => numbered[key] ?? key);
    return [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}

/** A real click in the middle of the element. @throws when there is none */
export async function clickOn(send: Bidi['send'], context: string, selector: string): Promise<void> {
  const found = await send('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector } });
  const [element] = found['nodes'] as object[];
  if (!element) throw new Error(`${selector} is not there`);
  const origin = { type: 'element', element };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}
