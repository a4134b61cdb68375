/** docs/editors.md, written from what was measured. */
import { columns } from './columns';
import type { Row } from './rows';

const head = `# Editors

Measured in real browsers with the real packages by \`npm run docs:editors\`; \`test/browser/editors.test.ts\` tries everything
anew in Chromium and fails when a cell is no longer true; the part about Firefox holds as of its last measuring. What is written is compared
with the editor's own model, not with what the page shows.

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

function table(rows: readonly Row[]): string {
  const titles = ['editor', ...columns.map(({ title }) => title)];
  const lines = [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`, ...rows.map(tableRow)];
  return `${lines.join('\n')}\n`;
}

/** The editors that are tried in Firefox too: one of each family. */
export const inFirefox = [
  'textarea',
  'div',
  'shadow-div',
  'quill1',
  'prosemirror',
  'lexical-rich',
  'slate',
  'ckeditor',
];

/** @returns the page up to what Firefox does */
export const chromiumPart = (rows: readonly Row[]): string => head + table(rows);

/** @returns the rest of the page */
export const firefoxPart = (rows: readonly Row[]): string => `
## In Firefox

One of each family, in a real Firefox. Its synthetic paste carries no files, so pictures are not handed over; in an editable element of
a shadow root it writes beside a selection that reaches over several lines, so nothing is written there.

${table(rows)}`;
