import { type TryStep, trySteps } from '../components/welcome/try-steps';
import { Welcome } from '../components/welcome/Welcome';
import { toneRuleTexts } from '../lib/core/lang/tone';
import { marketplaces } from '../lib/sites';
import { aLibrary } from './a-library';
import { show, wanted } from './page';

const places = marketplaces.map(({ name, matches }) => ({
  name,
  links: matches.slice(0, 3).map((match) => match.replace(/\*.*$/, '')),
}));
const done: Record<string, readonly TryStep[]> = { half: trySteps.slice(0, 2), 'all-done': trySteps };

show(
  <Welcome
    places={places}
    rules={toneRuleTexts}
    settings={aLibrary.settings}
    change={() => {}}
    done={new Set(done[wanted])}
    write={() => {}}
    tryout="about:blank"
  />,
);
