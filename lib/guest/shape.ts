/** Brings the reader by shape into this frame, when there is something to read and nothing else reads it. */
import { fetchScript } from '../platform/scripts';
import { type TaughtStore, taughtStore } from '../platform/taught';
import { i18n } from '../platform/text';
import type { ChatSite } from '../sites/chat-site';
import { hasField } from '../sites/shape/has-field';
import type { TeachWord } from '../sites/shape/teach-words';

/** What the scripts that come later are given. */
export interface ShapeHost {
  document: Document;
  /** Takes a reader as one more site, in place of an earlier one. */
  add: (site: ChatSite) => void;
  say: (word: TeachWord) => string;
  /** Holds what was pointed out, of all hosts,. */
  store: TaughtStore;
}

/** Where those scripts find us, in the world that they share with us. */
export interface ShapeWorld {
  tiexinShape?: (begin: (host: ShapeHost) => Promise<void>) => void;
  /** `teach` tells whether anything has changed. */
  tiexinTeach?: (teach: (host: ShapeHost) => Promise<boolean>) => void;
}

export interface ShapeReader {
  /** To be called whenever no chat was found. @returns after how many ms it wants to be called again */
  seek: () => number | null;
  /** Lets the agent point out what can't be told of the page, and reads it by that from then on. */
  teach: () => void;
}

/** How long a profile may take before the shape is asked. ms */
const patience = 1000;

export function shapeOnDemand(document: Document, add: ShapeHost['add']): ShapeReader {
  const world: typeof globalThis & ShapeWorld = globalThis;
  const host: ShapeHost = {
    document,
    add,
    say: (word) => i18n.t(`teach.${word}`),
    store: taughtStore(),
  };
  let lookAt = performance.now() + patience;
  let done = false;
  world.tiexinShape = (begin) => void begin(host);
  world.tiexinTeach = (teach) => void teach(host).then((changed) => changed && fetchScript('shape'));
  return {
    seek: () => {
      if (done) return null;
      const left = lookAt - performance.now();
      if (left > 0) return left;
      lookAt += patience - left;
      if (!hasField(document)) return patience;
      done = true;
      void fetchScript('shape').then((there) => (done = there));
      return null;
    },
    teach: () => void fetchScript('teach'),
  };
}
