/** What every page of the gallery does: reads its query, and draws one state in one language and colour scheme. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import texts from 'virtual:texts';
import { Announcer } from '../components/shared/Announcer';
import { type Texts, TextProvider } from '../components/shared/text';

const query = new URLSearchParams(location.search);

/** The state that the address asks for. */
export const wanted = query.get('state') ?? '';
const language = query.get('lang') ?? 'zh_CN';

document.documentElement.lang = language.replace('_', '-');
document.documentElement.dataset['theme'] = query.get('theme') ?? 'auto';

function translate(key: string, given?: unknown): string {
  const text = texts[language]?.[key] ?? key;
  if (typeof given !== 'object' || given === null) return text;
  return Object.entries(given).reduce((all, [name, value]) => all.replaceAll(`{${name}}`, String(value)), text);
}

/** The texts without a browser: the same keys, the same files. */
const made: Texts = { t: translate };

export function show(shown: ComponentChildren): void {
  const root = document.querySelector('body > div');
  const page = (
    <TextProvider value={made}>
      <Announcer>{shown}</Announcer>
    </TextProvider>
  );
  if (root) render(page, root);
  document.documentElement.dataset['drawn'] = 'true';
}
