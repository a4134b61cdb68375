/** Brings the reader by shape into this frame, when there is something to read and nothing else reads it. */
import { fetchShape } from '../platform/shape-script';
import type { ChatSite } from '../sites/chat-site';
import { hasField } from '../sites/shape/has-field';
import type { shapeSite } from '../sites/shape/shape-site';

/** What the reader's script finds in the world that it shares with us. */
export interface ShapeWorld {
  tiexinShape?: (make: typeof shapeSite) => void;
}

/** How long a profile may take before the shape is asked. ms */
const patience = 1000;

/**
 * @param add takes the reader as one more site
 * @returns to be called whenever no chat was found; tells after how many ms it wants to be called again
 */
export function shapeOnDemand(document: Document, add: (site: ChatSite) => void): () => number | null {
  const world: typeof globalThis & ShapeWorld = globalThis;
  let lookAt = performance.now() + patience;
  let done = false;
  world.tiexinShape = (make) => {
    const { host } = document.location;
    add(make({ id: host, name: host, composer: '' }, () => performance.now()));
  };
  return () => {
    const now = performance.now();
    if (done) return null;
    if (now < lookAt) return lookAt - now;
    lookAt = now + patience;
    if (!hasField(document)) return patience;
    done = true;
    void fetchShape().then((there) => (done = there));
    return null;
  };
}
