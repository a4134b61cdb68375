/** The panel collapsed to a slim strip. */
import { Icon } from '../shared/Icon';
import { useText } from '../shared/text';

export interface RailProps {
  findings: number;
  /** How many reminders there are. */
  reminders: number;
  /** Open, it would cover what the agent writes with. */
  cramped: boolean;
  expand: () => void;
}

export function Rail({ findings, reminders, cramped, expand }: RailProps) {
  const t = useText();
  const name = cramped ? t('panel.cramped') : t('panel.expand');
  return (
    <main class="rail" data-testid="panel">
      <h1 class="visually-hidden">{t('panel.title')}</h1>
      <button
        type="button"
        aria-label={name}
        title={name}
        aria-disabled={cramped}
        onClick={() => {
          if (!cramped) expand();
        }}
      >
        <span class="flip back">
          <Icon name="chevrons" />
        </span>
        <b>{t('app.short')}</b>
      </button>
      {reminders > 0 && (
        <span class="badge calm" data-testid="reminder-count">
          <span class="visually-hidden">{t('remind.title')}</span> {reminders}
        </span>
      )}
      {findings > 0 && (
        <span class="badge">
          <span class="visually-hidden">{t('panel.lint')}</span> {findings}
        </span>
      )}
    </main>
  );
}
