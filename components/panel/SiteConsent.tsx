/** Beside a site that the agent has not allowed yet: a button that asks the browser for it. */
import { useEffect } from 'preact/hooks';
import { useSay } from '../shared/Announcer';
import { useText } from '../shared/text';

export interface Consent {
  /** Null when the browser has not told us the tab's address. */
  host: string | null;
  /** `press`: the agent is to press the toolbar button, upon which the browser asks. */
  step: 'offer' | 'press' | 'refused' | 'impossible';
  ask: () => void;
  /** Ends the waiting for the press. */
  leave: () => void;
}

export function SiteConsent({ host, step, ask, leave }: Consent) {
  const t = useText();
  const say = useSay();
  const line = step === 'offer' ? null : t(`consent.${step}`);
  useEffect(() => {
    if (line !== null) say(line);
  }, [line, say]);
  return (
    <div class="consent" data-testid="consent" data-id={step}>
      {line !== null && <p>{line}</p>}
      {step === 'press' ? (
        <button type="button" class="strong" onClick={leave}>
          {t('consent.leave')}
        </button>
      ) : (
        step !== 'impossible' && (
          <button type="button" class="primary" data-testid="consent-ask" onClick={ask}>
            {host === null ? t('consent.ask_here') : t('consent.ask', { host })}
          </button>
        )
      )}
    </div>
  );
}
