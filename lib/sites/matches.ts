/** Where the content script runs. Match patterns as the extension manifest writes them. */
import { hintMatches } from './hint-matches';
import { marketplaces } from './index';

/** Of all sites that live on the web. */
export const siteMatches: string[] = [
  ...marketplaces.flatMap(({ matches }) => matches),
  ...Object.values(hintMatches).flat(),
];

/** Any port, any path: match patterns ignore ports. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * @param demo whether loopback pages belong to it too (the demo build only)
 * @returns match patterns for content script, host permissions and web accessible resources
 */
export const chatMatches = (demo: boolean): string[] => (demo ? [...siteMatches, ...loopback] : siteMatches);
