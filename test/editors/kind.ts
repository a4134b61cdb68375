/** An editor on its host page, as a shop would build a composer of it. */

/** What a shop's page does around its composer. */
export interface HostPage {
  /** Enter was pressed in the editor. */
  send: () => void;
  /** The editor's own model has changed. */
  changed: () => void;
  /** Pictures were pasted. */
  pictures: (files: FileList) => void;
  /** UTF-16 code units that the composer takes at most; null for no limit. */
  limit: number | null;
}

export interface Mounted {
  /** What the agent types into. */
  element: HTMLElement;
  /** The text as the editor's own model has it, blocks joined by \n; never read from the DOM where there is a model. */
  read: () => string;
  unmount?: () => void;
}

export interface Kind {
  id: string;
  /** As docs/editors.md calls it, with the version. */
  name: string;
  /** Whether its page keeps a limit. */
  limits?: boolean;
  /** Whether the composer has one line only. */
  oneLine?: boolean;
  mount: (place: HTMLElement, page: HostPage) => Mounted | Promise<Mounted>;
}

/** @returns whether this press sends: not a line break, and no input method at work */
export const sends = (event: { key: string; shiftKey: boolean; isComposing?: boolean }): boolean =>
  event.key === 'Enter' && !event.shiftKey && event.isComposing !== true;

/** Listens as pages without a framework do: Enter sends, pictures are taken from the clipboard. */
export function listen(element: HTMLElement, page: HostPage): void {
  element.addEventListener('keydown', (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    page.send();
  });
  element.addEventListener('input', page.changed);
  element.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    page.pictures(files);
  });
}
