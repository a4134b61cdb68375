import { render } from 'preact';
import { Shell } from '../../components/shared/Shell';
import { type TryStep, trySteps } from '../../components/welcome/try-steps';
import { Welcome } from '../../components/welcome/Welcome';
import { tagOf } from '../../lib/core/text/say';
import type { Settings } from '../../lib/core/library/settings';
import { toneRuleTexts } from '../../lib/core/lang/tone';
import { onBell } from '../../lib/platform/areas';
import { callLibrary } from '../../lib/platform/calls';
import { i18n } from '../../lib/platform/text';
import { marketplaces } from '../../lib/sites';
import { placesOf } from '../../lib/sites/places';

const root = document.querySelector('#welcome');
document.documentElement.lang = tagOf(i18n.t('locale'));
document.title = i18n.t('welcome.title');

let settings: Settings | null = null;
const places = placesOf(marketplaces);

let done: ReadonlySet<TryStep> = new Set();
const shop = (): HTMLIFrameElement | null => document.querySelector('[data-testid="tryout"]');
addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || source !== shop()?.contentWindow) return;
  const step = trySteps.find((one) => one === data);
  if (!step || done.has(step)) return;
  done = new Set([...done, step]);
  draw();
});

/** The page to try is our own: its composer may be written into. */
function write(text: string): void {
  const composer = shop()?.contentDocument?.querySelector<HTMLTextAreaElement>('[data-demo="composer"]');
  if (!composer) return;
  composer.value = text;
  composer.dispatchEvent(new Event('input', { bubbles: true }));
  composer.focus();
}

const draw = (): void => {
  document.documentElement.dataset['theme'] = settings?.theme ?? 'auto';
  const shown = (
    <Shell texts={i18n}>
      <Welcome
        places={places}
        rules={toneRuleTexts}
        settings={settings}
        change={(change) => void callLibrary('changeSettings', { settings: change })}
        done={done}
        write={write}
        tryout="tryout.html"
      />
    </Shell>
  );
  if (root) render(shown, root);
};
const refresh = async (): Promise<void> => {
  ({ settings } = await callLibrary('overview', { conversation: null, lists: false }));
  draw();
};
draw();
onBell(() => void refresh());
void refresh();
