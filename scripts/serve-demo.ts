/** Serves the built demo shop on loopback, under a content security policy as strict as a careful marketplace's. */
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FolderServer, serveFolder } from './lib/serve-folder';

const folder = resolve(import.meta.dirname, '../.output/demo-shop');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:";

/**
 * @param options.port 0 takes any free one
 * @param options.headers added to the default ones, names in lower case; '' as a policy means none
 * @throws when the shop is not built yet or the port is taken
 */
export const serveDemo = async (
  options: { port?: number; headers?: Record<string, string> } = {},
): Promise<FolderServer> => {
  await access(resolve(folder, 'index.html')).catch((cause: unknown) => {
    throw new Error('The demo shop is not built: npm run build:shop', { cause });
  });
  return serveFolder(folder, { ...options, headers: { 'content-security-policy': policy, ...options.headers } });
};
