/** The last things that went wrong, as codes with their time: what a fault report may tell of them. */
import type { NoticeId } from './desk/state';

export interface Troubles {
  /** Told of every state of the desk; the same notice twice in a row is one. */
  notice: (notice: { id: NoticeId } | null) => void;
  /** An error that nobody caught. Its message is not kept: it may quote what was read. */
  error: (error: unknown) => void;
  /** @returns oldest first: `09:05 not_taken`, `09:06 TypeError panel.js:1:2345` */
  told: () => string[];
}

const kept = 8;
const well: ReadonlySet<NoticeId> = new Set<NoticeId>(['inserted', 'copied']);
/** Names of errors that browsers and we have; another name may be a text. */
const errorName = /^[A-Z][A-Za-z]{2,30}(?:Error|Exception)$|^Error$/;
/** The place in our own files, without the address before it. */
const place = /([\w.-]{1,60}\.js):(\d+):(\d+)/;

/** @param now ms since the epoch */
export function createTroubles(now: () => number): Troubles {
  const lines: string[] = [];
  let last: { id: NoticeId } | null = null;
  const add = (what: string): void => {
    lines.push(`${new Date(now()).toISOString().slice(11, 16)} ${what}`);
    if (lines.length > kept) lines.shift();
  };
  return {
    notice: (notice) => {
      if (notice && notice !== last && !well.has(notice.id)) add(notice.id);
      last = notice;
    },
    error: (error) => {
      const name = error instanceof Error && errorName.test(error.name) ? error.name : 'Error';
      const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
      const [, file, line, column] = place.exec(stack) ?? [];
      add(file === undefined ? name : `${name} ${file}:${line}:${column}`);
    },
    told: () => [...lines],
  };
}
