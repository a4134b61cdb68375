/** Mounts one editor at a time: `window.host.mount(id, limit)`. */
import { later } from './later';
import type { Kind, Mounted } from './kind';
import { kinds } from './kinds';

interface Host {
  kinds: Pick<Kind, 'id' | 'name' | 'limits' | 'oneLine'>[];
  mount: (id: string, limit: number | null) => Promise<void>;
  read: () => string;
  element: () => HTMLElement;
  /** What was sent, in order. */
  sent: string[];
  /** How many pictures were pasted. */
  pictures: number;
  isSendReady: () => boolean;
  /** Waits until the text is another, but not for long. */
  changed: (from: string) => Promise<void>;
  /** Waits until this was typed: under load keys arrive late. */
  typed: (text: string) => Promise<void>;
  /** Takes the focus into another frame, as a click in the panel does. */
  leave: () => Promise<void>;
  /** Lets time pass, for editors that join what was typed in short order. ms */
  later: (time: number) => void;
}

declare global {
  interface Window {
    host: Host;
  }
}

const place = document.querySelector<HTMLElement>('#place');
const send = document.querySelector<HTMLButtonElement>('#send');
const beside = document.querySelector<HTMLIFrameElement>('#beside');
if (!place || !send || !beside) throw new Error('the page has lost its parts');

let mounted: Mounted | null = null;
const current = (): Mounted => {
  if (!mounted) throw new Error('nothing is mounted');
  return mounted;
};

/** Looks for two seconds at most. */
async function until(check: () => boolean): Promise<void> {
  for (let look = 0; look < 40 && !check(); look++) await new Promise((done) => setTimeout(done, 50));
}

const sendDraft = (): void => void host.sent.push(current().read());
send.addEventListener('click', sendDraft);

const host: Host = {
  kinds: kinds.map(({ id, name, limits = false, oneLine = false }) => ({ id, name, limits, oneLine })),
  async mount(id, limit) {
    const kind = kinds.find((one) => one.id === id);
    if (!kind) throw new Error(`no editor ${id}`);
    mounted?.unmount?.();
    place.replaceChildren();
    host.sent = [];
    host.pictures = 0;
    send.disabled = true;
    const page = {
      limit,
      send: sendDraft,
      changed: () => {
        send.disabled = current().read().trim() === '';
      },
      pictures: (files: FileList) => {
        host.pictures += files.length;
        for (const file of files) {
          const preview = document.createElement('img');
          preview.src = URL.createObjectURL(file);
          place.append(preview);
        }
      },
    };
    mounted = await kind.mount(place, page);
  },
  read: () => current().read(),
  element: () => current().element,
  sent: [],
  pictures: 0,
  isSendReady: () => !send.disabled,
  changed: (from) => until(() => current().read() !== from),
  typed: (text) => until(() => current().read().replaceAll('\u00A0', ' ').includes(text)),
  leave: () =>
    // A hand takes a moment, in which an editor looks where its caret is.
    new Promise((done) =>
      setTimeout(() => {
        beside.contentWindow?.focus();
        done();
      }, 150),
    ),
  later,
};
window.host = host;
