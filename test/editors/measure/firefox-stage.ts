/** The same stage in Firefox, whose sandboxes are the worlds of its content scripts. */
import { launchFirefox } from '../../../scripts/lib/firefox';
import { clickOn, typeKeys } from '../../../scripts/lib/bidi-input';
import { buildPages, callIn, type Stage, viewport } from './stage';

interface Evaluated {
  type: string;
  result: { value: string };
  exceptionDetails: { text: string };
}

/** @param path where Firefox is */
export async function openFirefoxStage(path: string): Promise<Stage> {
  const { code, server } = await buildPages();
  const { send, close } = await launchFirefox(path, null);
  return {
    // Only the tab in front has the focus.
    benches: 1,
    bench: async () => {
      const context = String((await send('browsingContext.create', { type: 'tab' }))['context']);
      await send('browsingContext.setViewport', { context, viewport });
      await send('browsingContext.navigate', { context, url: server.url, wait: 'complete' });
      const evaluateIn = async (expression: string, target: object): Promise<never> => {
        // Answers come as text, since the protocol has a notation of its own for values.
        const asText = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
        const given = { expression: asText, target: { context, ...target }, awaitPromise: true };
        const { type, result, exceptionDetails } = (await send('script.evaluate', given)) as unknown as Evaluated;
        if (type === 'exception') throw new Error(exceptionDetails.text);
        return JSON.parse(result.value) as never;
      };
      const sandbox = { sandbox: 'tiexin' };
      await evaluateIn(`(() => { ${code} })()`, sandbox);
      return {
        evaluate: (work, given) =>
          evaluateIn(typeof work === 'string' ? work : `(${work.toString()})(${JSON.stringify(given) ?? ''})`, {}),
        press: (keys) => typeKeys(send, context, [keys.split('+')]),
        keys: (text) =>
          typeKeys(
            send,
            context,
            Array.from(text, (key) => [key]),
          ),
        click: (selector) => clickOn(send, context, selector),
        look: async () => String((await send('browsingContext.captureScreenshot', { context }))['data']),
        call: callIn((expression) => evaluateIn(expression, sandbox)),
      };
    },
    close: async () => {
      close();
      await server.close();
    },
  };
}
