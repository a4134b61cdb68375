import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginTeach } from '../lib/guest/begin-teach';
import type { ShapeWorld } from '../lib/guest/shape';

export default defineUnlistedScript(() => {
  const world: typeof globalThis & ShapeWorld = globalThis;
  world.tiexinTeach?.(beginTeach);
});
