/** The demo shop inside the extension: with the same guest and the same panel as on a marketplace. */
import '../../demo/main';
import { begin } from '../../lib/guest/begin';
import type { DockWorld } from '../../lib/guest/overlay';
import type { ProofWorld } from '../../lib/guest/proof';
import { i18n } from '../../lib/platform/text';
import { profiles } from '../../lib/sites/all';
import { dockPanel } from '../../lib/sites/dock/dock';
import { createProofreader } from '../../lib/sites/proof/proofreader';
import { watchSteps } from './steps';

document.title = i18n.t('welcome.tryout');
// Scripts can't be put into the extension's own pages: here they come along.
const world: typeof globalThis & ProofWorld & DockWorld = globalThis;
world.tiexinDock = dockPanel;
world.tiexinProof = watchSteps(document, createProofreader, (step) => parent.postMessage(step, location.origin));
void begin(document, profiles, 'overlay');
