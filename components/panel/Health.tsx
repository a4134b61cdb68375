/** What the agent must know about the library: nothing is ever lost or left behind in silence. */
import type { LibraryHealth } from '../../lib/core/library/view';
import { useText } from '../shared/text';

export interface HealthProps {
  health: LibraryHealth;
  /** Where the agent can answer whether what another browser removed goes here too. */
  answer?: (take: boolean) => void;
}

export function Health({ health, answer }: HealthProps) {
  const t = useText();
  const lines = [
    health.fault && t(`health.${health.fault}`),
    health.restored && t('health.restored'),
    health.copyFailed && t('health.copy_failed'),
    // What the browser refused for now has not run out of room.
    health.here > 0 && health.syncFault !== 'refused' && t('health.unsynced', { count: health.here }),
    health.syncFault && t(`health.sync_${health.syncFault}`),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0 && health.removals === 0) return null;
  return (
    <div class="health">
      <ul>
        {lines.map((line) => (
          <li key={line}>
            {line}
            {answer && health.fault && line === lines[0] && (
              <a href="#files" data-testid="rescue">
                {t('health.rescue')}
              </a>
            )}
          </li>
        ))}
        {health.removals > 0 && (
          <li data-testid="removals">
            {t('health.removals', { count: health.removals })}
            {answer && (
              <span class="answers">
                <button type="button" onClick={() => answer(true)}>
                  {t('health.removals_take')}
                </button>
                <button type="button" class="primary" onClick={() => answer(false)}>
                  {t('health.removals_keep')}
                </button>
              </span>
            )}
          </li>
        )}
      </ul>
    </div>
  );
}
