/** What the panel tells of itself, with what the browser knows. */
import { diagnose } from '../../lib/app/diagnosis';
import type { Desk } from '../../lib/app/desk/desk';
import { createTroubles } from '../../lib/app/troubles';
import { browser } from '../../lib/platform/browser';
import { i18n } from '../../lib/platform/text';
import { profiles } from '../../lib/sites/all';
import { hintMatches } from '../../lib/sites/hint-matches';

const knownSites = new Set([...profiles.map(({ id }) => id), ...Object.keys(hintMatches)]);

/** @returns what to write into a fault message; from now on troubles are noted for it */
export function createReport(
  desk: Pick<Desk, 'state' | 'subscribe'>,
  { native, reminders }: { native: boolean; reminders: () => number },
): () => string {
  const troubles = createTroubles(Date.now);
  desk.subscribe(({ notice }) => troubles.notice(notice));
  addEventListener('error', ({ error }) => troubles.error(error));
  addEventListener('unhandledrejection', ({ reason }) => troubles.error(reason));
  return () =>
    diagnose(desk.state(), {
      version: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
      language: i18n.t('locale'),
      home: native ? 'native' : 'overlay',
      size: { width: innerWidth, height: innerHeight, ratio: devicePixelRatio },
      now: Date.now(),
      knownSites,
      troubles: troubles.told(),
      reminders: reminders(),
    });
}
