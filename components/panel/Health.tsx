/** What the agent must know about the library: nothing is ever lost or left behind in silence. */
import type { LibraryHealth } from '../../lib/core/library/view';
import { useText } from '../shared/text';

export function Health({ health }: { health: LibraryHealth }) {
  const t = useText();
  const lines = [
    health.fault && t(`health.${health.fault}`),
    health.restored && t('health.restored'),
    health.unsynced.length > 0 && t('health.unsynced', { count: health.unsynced.length }),
    health.syncFault && t(`health.sync_${health.syncFault}`),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <ul class="health" role="status">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
