import { Overlaid } from '../components/panel/Overlaid';
import { Panel } from '../components/panel/Panel';
import { Reminders } from '../components/panel/Reminders';
import { listOf } from '../lib/app/follow-up/list';
import { toneRuleTexts } from '../lib/core/lang/tone';
import { commands, suggestedKeys } from '../lib/core/model/command';
import { readView, siteViewOf } from '../lib/core/model/view';
import { marketplaces } from '../lib/sites';
import { placesOf } from '../lib/sites/places';
import { ownWordsRule } from '../lib/core/tone/sensitive-words';
import { aDesk } from './a-desk';
import { now } from './a-library';
import { show, wanted } from './page';
import { panelStates } from './panel-states';

const given = panelStates.find(({ id }) => id === wanted) ?? { id: '' };
const nothing = (): Promise<void> => Promise.resolve();
const desk = aDesk(given);
await given.happens?.(desk);
const reminders = {
  reminders: given.reminders ?? [],
  people: new Map((given.reminders ?? []).map(({ id, name }) => [id, { key: id, name: name ?? '', unread: false }])),
  // The buyer of a proposal is the one who is open: so it comes with its line.
  open: (given.reminders ?? []).find(({ kind }) => kind === 'pay_nudge')?.conversation ?? null,
  settled: null,
  missing: null,
  failed: false,
};
const keys = {
  keys: () => Promise.resolve(commands.map((command) => ({ command, key: suggestedKeys[command]?.default ?? '' }))),
  openShortcuts: () => {},
};

document.documentElement.dataset['density'] = given.compact ? 'compact' : 'comfortable';
show(
  given.overlaid ? (
    <Overlaid moveHere={() => {}} />
  ) : (
    <Panel
      state={desk.state()}
      actions={desk.actions}
      rules={[...toneRuleTexts, ownWordsRule]}
      now={() => now}
      ways={{ openLibrary: () => {}, addPhrase: () => {}, chats: placesOf(marketplaces) }}
      teach={() => {}}
      keys={keys}
      leave={() => {}}
      outlets={{ copy: () => Promise.resolve(true), saveFile: () => {}, transcript: () => Promise.resolve(null) }}
      consent={given.consent ? { host: null, step: given.consent, ask: () => {}, leave: () => {} } : null}
      report={() => ''}
      view={{ ...siteViewOf(readView(null), null), ...given.view }}
      changeView={() => {}}
      lint={{ on: desk.state().library?.settings.lint ?? true, change: () => {} }}
      reminders={reminders.reminders.length}
    >
      <Reminders
        state={reminders}
        list={(at) => listOf(reminders, at)}
        actions={{ settle: nothing, undo: nothing, open: nothing }}
        now={() => now}
        propose={({ reach }) =>
          reach === 'here' ? { text: '亲，这一单还没付款，需要帮忙吗', insert: () => {} } : null
        }
      />
    </Panel>
  ),
);
for (const hook of given.press ?? []) document.querySelector<HTMLElement>(`[data-testid="${hook}"]`)?.click();
