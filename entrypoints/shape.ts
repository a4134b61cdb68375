import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginShape } from '../lib/guest/begin-shape';
import type { ShapeWorld } from '../lib/guest/shape';

export default defineUnlistedScript(() => {
  const world: typeof globalThis & ShapeWorld = globalThis;
  world.tiexinShape?.(beginShape);
});
