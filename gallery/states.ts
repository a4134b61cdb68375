/** All pictures of the gallery. */
import { optionsStates } from './options-states';
import { panelStates } from './panel-states';
import { welcomeStates } from './welcome-states';

export interface Picture {
  page: 'panel' | 'options' | 'welcome';
  state: string;
  /** CSS px */
  width: number;
  height: number;
  /** Files of lib/locales. */
  languages: readonly string[];
  /** Whether axe need not read it: other pictures hold all that it is made of. */
  alike?: boolean;
}

const usual = ['zh_CN', 'en'];

export const pictures: readonly Picture[] = [
  ...panelStates.map(({ id, view, taiwan }): Picture => ({
    page: 'panel',
    state: id,
    width: view?.collapsed ? 44 : (view?.width ?? 372),
    height: 760,
    languages: taiwan ? [...usual, 'zh_TW'] : usual,
  })),
  ...optionsStates.map(({ id, alike = false }): Picture => ({
    page: 'options',
    state: id,
    width: 1180,
    height: 1000,
    languages: usual,
    alike,
  })),
  ...welcomeStates.map((state): Picture => ({ page: 'welcome', state, width: 1280, height: 1400, languages: usual })),
];

/** @param theme `light` or `dark`; @param lang a file of lib/locales */
export const addressOf = ({ page, state }: Picture, theme: string, lang: string): string =>
  `${page}.html?${new URLSearchParams({ state, theme, lang }).toString()}`;
