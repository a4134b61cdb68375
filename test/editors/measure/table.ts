/** docs/editors.md, written from what was measured. */
import { columns } from './columns';
import type { Row } from './rows';

const head = `# Editors

Measured in a real Chromium with the real packages by \`npm run docs:editors\`; \`test/browser/editors.test.ts\` tries everything anew and
fails when a cell is no longer true. What is written is compared with the editor's own model, not with what the page shows.

- Text is put in from beside, as a click in the panel does it: the focus is in another frame before.
- **lines** holds a blank line too. **reads a draft**: what the tone check sees is what the editor would send, line for line.
- **undo** by one Ctrl+Z; “with the words before” takes what was typed just before along, since the editor joins it.
- **limit**: a full composer keeps its limit, the panel says so, and the text is on the clipboard.
- **underline**: words are underlined while the editor's nodes stay as they are. **guard**: a faulty draft is asked about once, by Enter and by button.
- **picture**: a pasted picture is taken by the page or the editor; otherwise the page leaves it, and we say so.
- “no, says so”: nothing is changed, and the agent is told.

`;

/** @returns a row of the table, with the bars */
export const tableRow = ({ facts, cells }: Row): string => `| ${[facts.name, ...cells].join(' | ')} |`;

/** @returns the whole page */
export function editorsPage(rows: readonly Row[]): string {
  const titles = ['editor', ...columns.map(({ title }) => title)];
  const lines = [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`, ...rows.map(tableRow)];
  return `${head}${lines.join('\n')}\n`;
}
