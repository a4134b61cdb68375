/** What the panel tells of itself, with what the browser knows. */
import { diagnose } from '../../lib/app/diagnosis';
import type { DeskState } from '../../lib/app/desk/state';
import { browser } from '../../lib/platform/browser';
import { i18n } from '../../lib/platform/text';

export const reportOf = (state: DeskState, native: boolean): string =>
  diagnose(state, {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: i18n.t('locale'),
    home: native ? 'native' : 'overlay',
  });
