/** The browser test files in the order in which they run. */
import { readdirSync } from 'node:fs';

/** What matters most, for a machine on which not everything may fit. */
const first = ['builds.test.ts', 'main-way.test.ts', 'conversations.test.ts', 'library.test.ts', 'hard-pages.test.ts'];

/**
 * @param {string} folder where the test files lie
 * @param {number} size how many files a group holds at most
 * @returns {string[][]} names of files
 */
export function groupsOf(folder, size) {
  const present = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const ordered = [
    ...first.filter((name) => present.includes(name)),
    ...present.filter((name) => !first.includes(name)),
  ];
  if (size >= ordered.length) return [ordered];
  return Array.from({ length: Math.ceil(ordered.length / size) }, (_, at) => ordered.slice(at * size, (at + 1) * size));
}
