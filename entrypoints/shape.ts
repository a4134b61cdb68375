import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ShapeWorld } from '../lib/guest/shape';
import { shapeSite } from '../lib/sites/shape/shape-site';

export default defineUnlistedScript(() => {
  const world: typeof globalThis & ShapeWorld = globalThis;
  world.tiexinShape?.(shapeSite);
});
