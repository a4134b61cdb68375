/** Says that something is wrong with the library, not how many phrases it is about by now: that moves with every edit. */
import type { LibraryHealth } from '../../lib/core/library/view';
import { useAnnounced } from '../shared/Announcer';
import { useText } from '../shared/text';

/** What is wrong for a moment while the page opens is no news. ms */
const rest = 1200;

export function useHealthAloud(health: LibraryHealth | null): void {
  const t = useText();
  const lines = health
    ? [
        health.fault && t(`health.${health.fault}`),
        health.restored && t('health.restored'),
        health.copyFailed && t('health.copy_failed'),
        health.syncFault && t(`health.sync_${health.syncFault}`),
        health.removals > 0 && t('health.removals', { count: health.removals }),
      ]
    : [];
  useAnnounced(lines.filter((line) => typeof line === 'string').join(' '), rest);
}
