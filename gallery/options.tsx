import { Options } from '../components/options/Options';
import type { SectionMeans } from '../components/options/sections/section';
import { sectionOf } from '../components/options/sections';
import type { DrawerActions, DrawerState } from '../lib/app/drawer';
import { refusedAmong } from '../lib/app/expressions';
import { nothingYet } from '../lib/app/import/import-state';
import { coverage } from '../lib/core/lang/coverage';
import { toneRuleTexts } from '../lib/core/lang/tone';
import { commands, suggestedKeys } from '../lib/core/model/command';
import { readView } from '../lib/core/model/view';
import { ownWordsRule } from '../lib/core/tone/sensitive-words';
import { profiles } from '../lib/sites/all';
import { aLibrary } from './a-library';
import { show, wanted } from './page';

const nothing = (): Promise<void> => Promise.resolve();
const state: DrawerState = { library: aLibrary, said: null, coming: 0, manager: null };
// Nothing is clicked in a picture; what is asked while drawing is here.
const actions = { check: () => [], refusedAmong, manager: { changes: {} } } as unknown as DrawerActions;
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
  importer: {
    state: () => nothingYet,
    subscribe: () => () => {},
    start: nothing,
  } as unknown as SectionMeans['importer'], // nothing is imported here
  tag: () => [],
  exporter: { save: () => Promise.resolve(true) },
};

show(
  <Options
    state={state}
    actions={actions}
    rules={[...toneRuleTexts, ownWordsRule]}
    means={means}
    open={sectionOf(`#${wanted}`)}
  />,
);
