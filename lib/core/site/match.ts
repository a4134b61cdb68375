/** Match patterns as extension manifests write them: `https://shop.example/chat*`. */

/** @returns whether the pattern covers the address; ports don't count, as in browsers */
export function matchesUrl(pattern: string, address: string): boolean {
  const parts = /^(\w+:\/\/)([^/]+)(\/[^*]*)\*$/.exec(pattern);
  const given = /^(\w+:\/\/)([^/:?#]+)(?::\d+)?([^#]*)/.exec(address);
  if (!parts || !given) return false;
  const [, scheme, host, path = ''] = parts;
  return given[1] === scheme && given[2] === host && (given[3] || '/').startsWith(path);
}

/** @returns the host of a pattern or an address; null for patterns of many hosts and for anything not encrypted */
export const hostOf = (pattern: string): string | null =>
  /^https:\/\/([\w.-]+)(?::\d+)?(?:\/|$)/.exec(pattern)?.[1] ?? null;

/** The permission for one host. */
export const originOf = (host: string): string => `https://${host}/*`;
