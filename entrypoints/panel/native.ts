/** What only the browser's own side panel does: it may stand beside a site that the agent has not allowed yet. */
import type { Consent } from '../../components/panel/SiteConsent';
import type { Stranger } from '../../lib/platform/native-panel';
import { askForHosts } from '../../lib/platform/site-access';
import { awaitPress, onPressed } from '../../lib/platform/site-consent';

export interface ConsentAsker {
  /** Another tab, or another page in it; null where there is nothing to ask. */
  meet: (stranger: Stranger | null) => void;
  /** What the panel offers; null for nothing. */
  offer: () => Consent | null;
}

/** A worker that dies forgets that a press is awaited: shorter than any worker's life. ms */
const remind = 15_000;

/** @param changed called when the offer is another */
export function askConsent(changed: () => void): ConsentAsker {
  let stranger: Stranger | null = null;
  let step: Consent['step'] = 'offer';
  let reminding: ReturnType<typeof setInterval> | undefined;

  const wait = (awaited: boolean): void => {
    clearInterval(reminding);
    if (awaited) reminding = setInterval(() => void awaitPress(true), remind);
    if (awaited || step === 'press') void awaitPress(awaited);
  };
  const go = (next: Consent['step']): void => {
    wait(next === 'press');
    step = next;
    changed();
  };
  const ask = async (): Promise<void> => {
    const asked = stranger;
    if (!asked) return;
    if (asked.host === null) go('press');
    // Allowed, the page tells of itself. Beside another tab meanwhile nothing was refused.
    else if (!(await askForHosts([asked.host])) && stranger === asked) go('refused');
  };
  onPressed((pressed) => {
    // The background awaits no press any more.
    clearInterval(reminding);
    if (step !== 'press') return;
    step = pressed === 'nothing_to_ask' ? 'impossible' : pressed === 'refused' ? 'refused' : 'offer';
    changed();
  });
  addEventListener('pagehide', () => wait(false));
  return {
    meet: (met) => {
      stranger = met;
      if (step !== 'offer') go('offer');
    },
    offer: () => stranger && { host: stranger.host, step, ask: () => void ask(), leave: () => go('offer') },
  };
}
