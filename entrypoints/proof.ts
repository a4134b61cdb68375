import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ProofWorld } from '../lib/guest/proof';
import { createProofreader } from '../lib/sites/proof/proofreader';

export default defineUnlistedScript(() => {
  const world: typeof globalThis & ProofWorld = globalThis;
  world.tiexinProof = createProofreader;
});
