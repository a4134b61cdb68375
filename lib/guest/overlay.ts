/** The panel over the page: docked where the chat is, and handed its port. */
import type { Wish } from '../core/model/standing';
import { portWire, type Wire } from '../platform/channel';
import { isAlive, ownOrigin, panelAddress } from '../platform/own-page';
import { fetchScript } from '../platform/scripts';
import { i18n } from '../platform/text';
import { claimToken, newToken } from '../platform/tickets';
import type { Dock, dockPanel } from '../sites/dock/dock';

/** Where the script that docks puts itself, in the world that it shares with us: few frames have a chat. */
export interface DockWorld {
  tiexinDock?: typeof dockPanel;
}

/** What the agent chose for this site. */
type Choice = Omit<Wish, 'opened'>;

export interface Overlay {
  /** Docks the panel where it is not there yet, else lays it as the agent has chosen. */
  lay: (how: Choice) => void;
  /** @returns whether there was a panel to take away */
  leave: () => boolean;
  /** What the panel must not cover. */
  keepClear: (composer: HTMLElement | null) => void;
  /** Null while there is none. */
  dock: () => Dock | null;
}

export interface OverlayMeans {
  /** Serves the panel behind the wire. */
  serve: (wire: Wire, own: Dock) => void;
  /** The panel stands otherwise than before. */
  stands: (dock: Dock) => void;
  /** Where it has no room beside the page it is open from the start. */
  opened: boolean;
}

/** @param retired aborted when the guest has ended: a dead panel is not put back */
export function overlayOf(document: Document, { serve, stands, opened }: OverlayMeans, retired: AbortSignal): Overlay {
  const world: typeof globalThis & DockWorld = globalThis;
  // Read now: once the extension has been replaced, its texts can't be had any more.
  const label = i18n.t('panel.title');
  let wanted: Choice | null = null;
  let dock: Dock | null = null;
  let composer: HTMLElement | null = null;

  /** Runs whenever the panel's page has loaded, again after the page moved it in the document. */
  async function handOver(mounted: Dock): Promise<void> {
    const token = newToken();
    if (!isAlive() || !(await claimToken(token))) return;
    const { port1, port2 } = new MessageChannel();
    serve(portWire(port1), mounted);
    mounted.frame.contentWindow?.postMessage({ token }, ownOrigin(), [port2]);
  }
  function mount(): void {
    if (!wanted || dock || retired.aborted || !world.tiexinDock) return;
    const mounted = world.tiexinDock(
      document,
      panelAddress(),
      label,
      { ...wanted, opened },
      {
        mayReturn: () => isAlive() && !retired.aborted,
        stands: () => dock && stands(dock),
      },
    );
    dock = mounted;
    mounted.keepClear(composer);
    mounted.frame.addEventListener('load', () => void handOver(mounted), { signal: retired });
  }
  return {
    dock: () => dock,
    lay: ({ collapsed, side, width }) => {
      wanted = { collapsed, side, width };
      if (dock) dock.lay(wanted);
      else if (world.tiexinDock) mount();
      else void fetchScript('dock').then(mount);
    },
    leave: () => {
      const left = dock;
      dock = wanted = null;
      left?.remove();
      return left !== null;
    },
    keepClear: (now) => {
      composer = now;
      dock?.keepClear(now);
    },
  };
}
