/** The first minutes: a try-out with the real panel, and what an agent chooses at the beginning. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/library/settings';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { StrictnessChoice } from '../shared/StrictnessChoice';
import type { ChatPlace } from '../../lib/core/site/place';
import { useText } from '../shared/text';
import { Places } from './Places';
import { Steps } from './Steps';
import type { TryStep } from './try-steps';

export interface WelcomeProps {
  places: readonly ChatPlace[];
  rules: readonly RuleTexts[];
  /** Null until the library has come. */
  settings: Settings | null;
  change: (settings: Partial<Settings>) => void;
  /** What has been done in the try-out. */
  done: ReadonlySet<TryStep>;
  /** Puts a line into the try-out's composer. */
  write: (text: string) => void;
  /** Address of the page with the shop to try. */
  tryout: string;
}

const promises = ['sends_nothing', 'stores_nothing', 'uploads_nothing', 'sync', 'erase'] as const;

export function Welcome({ places, rules, settings, change, done, write, tryout }: WelcomeProps) {
  const t = useText();
  const [trying, setTrying] = useState(true);
  const leave = (): void => {
    setTrying(false);
    // What had the focus goes: it moves on to what comes next.
    document.querySelector<HTMLElement>('#places')?.focus();
  };
  return (
    <main class="welcome" data-testid="welcome">
      <header>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.line')}</p>
      </header>
      {trying && (
        <div class="try">
          <Steps done={done} write={write} leave={leave} />
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which needs the browser's API */}
          <iframe src={tryout} title={t('welcome.tryout')} data-testid="tryout" />
        </div>
      )}
      <div class="cards">
        <Places places={places} />
        <section class="card" aria-labelledby="phrases">
          <h2 id="phrases">{t('welcome.phrases')}</h2>
          <p>{t('welcome.phrases_help')}</p>
          <a class="button" href="options.html#files/import">
            {t('welcome.import')}
          </a>
        </section>
        <section class="card" aria-label={t('strictness.title')}>
          {settings && <StrictnessChoice settings={settings} rules={rules} change={change} />}
        </section>
        <section class="card" aria-labelledby="privacy">
          <h2 id="privacy">{t('welcome.privacy')}</h2>
          <ul>
            {promises.map((one) => (
              <li key={one}>{t(`welcome.promise.${one}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <footer>
        {!trying && (
          <button type="button" onClick={() => setTrying(true)}>
            {t('welcome.again')}
          </button>
        )}
        <a class="button" href="options.html">
          {t('welcome.options')}
        </a>
      </footer>
    </main>
  );
}
