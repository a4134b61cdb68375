/** The pages that the agent pointed out, as the options page works with them. */
import type { TaughtMeans } from '../../components/options/sections/section';
import { readTaughtFile, writeTaughtFile } from '../../lib/app/taught-file';
import { type Taught, taughtKey, taughtPages, withTaught } from '../../lib/core/shape/taught';
import { onLocal } from '../../lib/platform/local-changes';
import { taughtStore } from '../../lib/platform/taught';
import { isSelector } from '../../lib/sites/usable';

export function taughtMeans(
  saveFile: (name: string, text: string) => void,
  textOf: (file: File) => Promise<string>,
): TaughtMeans {
  const store = taughtStore();
  const read = async (): Promise<unknown> => (await store.get(taughtKey))[taughtKey];
  const put = async (host: string, taught: Taught | null): Promise<void> =>
    store.set({ [taughtKey]: withTaught(host, taught, await read()) });
  return {
    all: async () => taughtPages(await read()),
    onChange: (changed) => {
      const life = new AbortController();
      onLocal(taughtKey, changed, life.signal);
      return () => life.abort();
    },
    keep: ({ host, taught }) => put(host, taught),
    forget: (host) => put(host, null),
    read: async (file) => readTaughtFile(await textOf(file), file.size, isSelector),
    save: (page) => saveFile(`tiexin-taught-${page.host.replaceAll(/[^\w.-]/g, '-')}.json`, writeTaughtFile(page)),
  };
}
