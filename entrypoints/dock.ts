import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DockWorld } from '../lib/guest/overlay';
import { dockPanel } from '../lib/sites/dock/dock';

export default defineUnlistedScript(() => {
  const world: typeof globalThis & DockWorld = globalThis;
  world.tiexinDock = dockPanel;
});
