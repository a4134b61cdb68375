/** The panel collapsed to a slim strip. */
import { useText } from '../shared/text';

export interface RailProps {
  findings: number;
  /** How many reminders there are. */
  reminders: number;
  expand: () => void;
}

export function Rail({ findings, reminders, expand }: RailProps) {
  const t = useText();
  return (
    <main class="rail" data-testid="panel">
      <h1 class="visually-hidden">{t('panel.title')}</h1>
      <button type="button" aria-label={t('panel.expand')} title={t('panel.expand')} onClick={expand}>
        <span class="flip" aria-hidden="true">
          «
        </span>
        <b>{t('app.short')}</b>
      </button>
      {reminders > 0 && (
        <span class="badge calm" data-testid="reminder-count">
          <span class="visually-hidden">{t('remind.title')}</span> {reminders}
        </span>
      )}
      {findings > 0 && <span class="badge">{findings}</span>}
    </main>
  );
}
