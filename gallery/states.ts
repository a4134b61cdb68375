/** All pictures of the gallery. */
import { optionsStates } from './options-states';
import { panelStates } from './panel-states';

export interface Picture {
  page: 'panel' | 'options';
  state: string;
  /** CSS px */
  width: number;
  height: number;
  /** Files of lib/locales. */
  languages: readonly string[];
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
  ...optionsStates.map((state): Picture => ({ page: 'options', state, width: 1180, height: 1000, languages: usual })),
];

/** @param theme `light` or `dark`; @param lang a file of lib/locales */
export const addressOf = ({ page, state }: Picture, theme: string, lang: string): string =>
  `${page}.html?${new URLSearchParams({ state, theme, lang }).toString()}`;
