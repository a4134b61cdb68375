/** From what a JSON or YAML file holds to phrases: Tiexin's own files, and those of other tools. */
import type { ReadRow } from './draft';
import { brief, toPhrase } from './draft';
import { treeFormats } from './formats';
import { isOwnFile, type OwnFile, readOwnFile } from './own-file';

export type ReadTree = { format: string; rows: ReadRow[] } & Partial<Pick<OwnFile, 'hidden' | 'settings' | 'besides'>>;

/** @returns null when the value is no file of phrases; `newer` when a newer version of Tiexin wrote it */
export function readTree(tree: unknown): ReadTree | 'newer' | null {
  if (isOwnFile(tree)) {
    const own = readOwnFile(tree);
    return own === 'newer' ? own : { format: '贴心', ...own };
  }
  for (const format of treeFormats) {
    const items = format.read(tree);
    if (!items) continue;
    const rows = [...items].map(({ at, read, text = '' }): ReadRow =>
      typeof read === 'string' ? { row: at, fault: read, text: brief(text) } : toPhrase(at, read),
    );
    return { format: format.name, rows };
  }
  return null;
}

/** How deep a value nests, told from its text before anything reads it. Texts in quotes are skipped. */
export function depthOfJson(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= enough; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at++;
      while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
    } else if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return deepest;
}
