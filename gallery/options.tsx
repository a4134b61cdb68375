import { textOf } from '../components/options/file-text';
import { Options } from '../components/options/Options';
import type { SectionMeans } from '../components/options/sections/section';
import { createDrawer } from '../lib/app/drawer';
import { compileExpressions } from '../lib/app/expressions';
import { createImporter } from '../lib/app/import/importer';
import { readPhraseFile } from '../lib/app/import/read-file';
import { createToneCheck } from '../lib/app/tone-check';
import { createWordingCheck } from '../lib/app/wording-check';
import { finish } from '../lib/app/work';
import { coverage } from '../lib/core/lang/coverage';
import { toneRules, toneRuleTexts } from '../lib/core/lang/tone';
import { zhSounds } from '../lib/core/lang/zh/sounds';
import { readSounds } from '../lib/core/library/sounds';
import { commands, suggestedKeys } from '../lib/core/model/command';
import { readView } from '../lib/core/model/view';
import { ownWordsRule } from '../lib/core/tone/sensitive-words';
import { profiles } from '../lib/sites/all';
import { aBackground } from './a-background';
import { optionsStates } from './options-states';
import { draw, ready, wanted } from './page';

const nothing = (): Promise<void> => Promise.resolve();
const given = optionsStates.find(({ id }) => id === wanted);
if (!given) throw new Error(`no state ${wanted}`);
const background = aBackground(given);
const rules = [...toneRuleTexts, ownWordsRule];
const checkWording = createWordingCheck(createToneCheck(toneRules, compileExpressions, () => {}));
const drawer = createDrawer({
  call: background.call,
  saveFile: () => {},
  checkWording,
  // Later, as in the page: what is told of while drawing would be drawn within that drawing.
  run: async (work) => {
    await nothing();
    return finish(work);
  },
  loadSounds: () => Promise.resolve(readSounds(zhSounds)),
});
const machine = { view: readView(null), taught: [] };
const importer = createImporter({
  call: background.call,
  library: drawer.whole,
  refresh: drawer.refresh,
  read: ({ file, chosen }) => readPhraseFile(file, { textOf, known: () => undefined, chosen }),
  check: checkWording,
  keep: {
    columns: () => Promise.resolve({}),
    rememberColumns: nothing,
    undo: () => Promise.resolve(null),
    keepUndo: nothing,
  },
  machine: { read: () => Promise.resolve(machine), writeView: nothing, writeTaught: nothing },
  pause: nothing,
  clock: () => performance.now(),
});
const means: SectionMeans = {
  packs: async () => coverage(),
  sites: {
    shipped: profiles,
    hosts: () => Promise.resolve(['im.example.com']),
    onHosts: () => () => {},
    allow: () => Promise.resolve(true),
    revoke: nothing,
    read: () => Promise.reject(new Error('no_file')),
    save: () => {},
  },
  taught: {
    all: () =>
      Promise.resolve([
        { host: 'chat.example.com', taught: { composer: 'textarea', rule: { by: 'place', buyerAt: 'left' } } },
      ]),
    onChange: () => () => {},
    keep: nothing,
    forget: nothing,
    read: () => Promise.reject(new Error('no_file')),
    save: () => {},
  },
  keys: () => Promise.resolve(commands.map((command) => ({ command, key: suggestedKeys[command]?.default ?? '' }))),
  openShortcuts: () => {},
  view: readView(null),
  changeView: nothing,
  askToNotify: () => Promise.resolve(true),
  hasNativePanel: true,
  erase: () => Promise.resolve({ syncOff: false }),
  importer,
  tag: () => [],
  exporter: { save: () => Promise.resolve(true) },
};

const redraw = (): void =>
  draw(<Options state={drawer.state()} actions={drawer.actions} rules={rules} means={means} open={given.section} />);
drawer.subscribe(redraw);
redraw();
void (async () => {
  const reading = drawer.refresh();
  // What never comes to its end is not waited for.
  if (given.stopsAt === undefined) await reading;
  await given.act?.({ drawer, importer, background });
  if (given.type) {
    const [id, text] = given.type;
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-testid="${id}"]`);
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }
  ready();
})();
