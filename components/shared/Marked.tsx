/** Text with some of its ranges marked. */
import type { Span } from '../../lib/core/model/reading';

export interface MarkedProps {
  text: string;
  /** UTF-16 code units; overlapping ones are joined. */
  spans: readonly Span[];
  /** Class of the marks. */
  mark: string;
}

export function Marked({ text, spans, mark }: MarkedProps) {
  const parts = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    parts.push(text.slice(at, start), <mark class={mark}>{text.slice(start, to)}</mark>);
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
