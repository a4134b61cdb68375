/** `?kit=<id>`: one kit with the dialogue. */
import { dialogue } from './dialogue';
import { kits } from './kits';

declare global {
  interface Window {
    /** What was sent, in order. */
    sent: string[];
  }
}

const asked = new URLSearchParams(location.search).get('kit');
const place = document.querySelector<HTMLElement>('#place');
const kit = kits.find(({ id }) => id === asked);
window.sent = [];
if (place) await kit?.mount(place, { lines: dialogue, sent: (text) => window.sent.push(text) });
