/** YAML, without anything that a file could make of it: no own types, few repetitions by name. */

/** @returns what it holds; null when it is no YAML, with the line where that was seen, from 1 */
export async function readYaml(text: string): Promise<{ tree: unknown; line: number | null }> {
  const { parse, YAMLError } = await import('yaml');
  try {
    return { tree: parse(text, { maxAliasCount: 100, schema: 'core', logLevel: 'error' }), line: null };
  } catch (error) {
    return { tree: null, line: error instanceof YAMLError ? (error.linePos?.[0].line ?? null) : null };
  }
}

/** Beyond this a reader that calls itself may run out of room. Unbalanced brackets in texts count too, so there is space. */
const deepest = 200;

/** @returns whether lists stand too deep in lists, by brackets or by dashes in one line */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return /(?:- ?){200}/.test(text);
}
