import { defineContentScript } from 'wxt/utils/define-content-script';
import { begin } from '../lib/guest/begin';
import type { ProofWorld } from '../lib/guest/proof';
import { marketplaces } from '../lib/sites';
import { profiles } from '../lib/sites/all';

export default defineContentScript({
  // wxt.config.ts puts the marketplaces' addresses here.
  matches: ['https://nowhere.invalid/*'],
  allFrames: true,
  // A chat may stand in a frame that its page writes itself.
  matchAboutBlank: true,
  runAt: 'document_idle',
  main: () => {
    // What an earlier version of the extension has left here is not ours.
    const world: typeof globalThis & ProofWorld = globalThis;
    delete world.tiexinProof;
    void begin(document, import.meta.env.MODE === 'demo' ? profiles : marketplaces);
  },
});
