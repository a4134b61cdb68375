/** The demo: the shop's chat with the extension beside it, for a person or, without a display, played by itself. */
import { resolve } from 'node:path';
import { launchWithExtension } from '../lib/launch';
import { serveDemo } from '../serve-demo';
import { play } from './play';

const extension = resolve(import.meta.dirname, '../../.output/demo-chrome');
const pictures = resolve(import.meta.dirname, '../../.output/demo');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

let end = async (): Promise<void> => {};
try {
  const shop = await serveDemo({});
  end = shop.close;
  const context = await launchWithExtension({ extension, headless });
  end = async () => {
    await context.close();
    await shop.close();
  };
  if (headless) await play(context, shop.url, pictures);
  else {
    const [page = await context.newPage()] = context.pages();
    await page.goto(shop.url);
    console.log(`演示店铺 ${shop.url} — close the browser to end.`);
    await new Promise((resolve) => context.once('close', resolve));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
await end();
