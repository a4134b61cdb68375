/** What every page of the gallery does: reads its query, and draws one state in one language and colour scheme. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import texts from 'virtual:texts';
import { Shell } from '../components/shared/Shell';
import type { Texts } from '../components/shared/text';
import { say, tagOf, type Values } from '../lib/core/text/say';

const query = new URLSearchParams(location.search);

/** The state that the address asks for. */
export const wanted = query.get('state') ?? '';
const language = query.get('lang') ?? 'zh_CN';

document.documentElement.lang = tagOf(language);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'auto';

/** The texts without a browser: the same keys, the same files. */
const translate = (key: string, values: Values = {}): string => say(texts[language]?.[key] ?? key, values, language);
// The generated type also knows substitutions by place, which our texts do not use.
const made: Texts = { t: translate as Texts['t'] };

export function draw(shown: ComponentChildren): void {
  const root = document.querySelector('body > div');
  const page = <Shell texts={made}>{shown}</Shell>;
  if (root) render(page, root);
}

/** The picture may be taken: what was drawn last is on the screen. */
export const ready = (): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset['drawn'] = 'true')));

export function show(shown: ComponentChildren): void {
  draw(shown);
  document.documentElement.dataset['drawn'] = 'true';
}
