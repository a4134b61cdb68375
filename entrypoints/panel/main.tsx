import { render } from 'preact';
import { Overlaid } from '../../components/panel/Overlaid';
import { Panel } from '../../components/panel/Panel';
import { Shell } from '../../components/shared/Shell';
import { createCommands } from '../../lib/app/desk/commands';
import { createDesk } from '../../lib/app/desk/desk';
import { propose } from '../../lib/app/follow-up/propose';
import { createStance } from '../../lib/app/stance';
import { createToneCheck } from '../../lib/app/tone-check';
import { compileExpressions } from '../../lib/app/expressions';
import { inSlices } from '../../lib/app/work';
import { tagOf } from '../../lib/core/text/say';
import { toneRules, toneRuleTexts } from '../../lib/core/lang/tone';
import { lintsAt, readView, type SiteView, siteViewOf, type View, withSiteView } from '../../lib/core/model/view';
import type { PageHandlers } from '../../lib/platform/page-end';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { ownWordsRule } from '../../lib/core/tone/sensitive-words';
import { onBell } from '../../lib/platform/areas';
import { saveFile } from '../../lib/platform/save-file';
import { copyText } from '../../lib/platform/clipboard';
import { askKeys, onCommand } from '../../lib/platform/commands';
import { pause } from '../../lib/platform/pause';
import { openShortcuts } from '../../lib/platform/options-page';
import { isEmbedded, receivePage } from '../../lib/platform/embedded';
import { followTabs } from '../../lib/platform/native-panel';
import { closeNativePanel, isOpenedForSearch } from '../../lib/platform/panel-home';
import { changeView, loadView, onView } from '../../lib/platform/view-store';
import { i18n } from '../../lib/platform/text';
import { knowledge } from './knowledge';
import { library } from './library';
import { askConsent } from './native';
import { learn } from './recognition';
import { followUp } from './reminders';
import { createReport } from './report';
import { createUnderline } from './underline';
import { ways } from './ways';

/** As long as nobody stops within a word. ms */
const typingPause = 500;
/** How long the panel stays empty when no page tells its site. ms */
const siteLimit = 700;
let typing: ReturnType<typeof setTimeout> | undefined;
const root = document.querySelector('#panel');
document.documentElement.lang = tagOf(i18n.t('locale'));
document.title = i18n.t('panel.title');

const native = !isEmbedded();
/** Nothing is drawn before view and site are known: a panel that jumps is worse than one that comes a moment later. */
let view: View | null = null;
/** The place whose view holds, the last one while the next is looked for; null beside a tab without ours. */
let site: string | null | undefined;
let isLate = false;
let hasDrawn = (): void => {};
const drawn = new Promise<void>((resolve) => (hasDrawn = resolve));
const handlers: PageHandlers = {
  state: (state) => desk.pageState(state),
  conversation: ({ conversation }) => desk.conversation(conversation),
  draft: ({ key, text, composing }) => desk.draft(key, text, composing),
  people: ({ people }) => reminders.people(people),
  act: ({ key, act, ...finding }) => desk.act(key, finding, act),
  standing: (now) => stance.hear(now),
};
const consent = native ? askConsent(() => draw()) : null;
const page = native
  ? followTabs(handlers, (why) => {
      consent?.meet(typeof why === 'string' ? null : why);
      desk.pageState({ state: why === 'looking' ? 'searching' : 'no_chat', doubt: null, site: null, place: null });
      desk.conversation(null);
      reminders.people([]);
    })
  : receivePage(handlers);
const toneCheck = createToneCheck(toneRules, compileExpressions, () => desk.reread());
const desk = createDesk({
  page,
  ...knowledge,
  library,
  lints: ({ lint }) => lintsAt(ownView(), lint),
  linter: toneCheck.linterFor,
  copy: copyText,
  settle: (work) => {
    clearTimeout(typing);
    typing = setTimeout(work, typingPause);
  },
  run: (work, signal) => inSlices(work, { pause, clock: () => performance.now() }, signal),
  now: Date.now,
});

const reminders = followUp({
  open: page.open,
  changed: () => draw(),
  propose: (groups) => propose(desk.state(), groups, knowledge.adviseSize),
  insert: desk.actions.insert,
  tick: desk.tick,
});

const shownRules: readonly RuleTexts[] = [...toneRuleTexts, ownWordsRule];
const underline = createUnderline(page, shownRules);

const keys = { keys: askKeys, openShortcuts };
const report = createReport(desk, { native, reminders: () => reminders.count() });
const leave = (): void => page.focus('composer');
const ownView = (): SiteView => siteViewOf(view ?? readView(null), site ?? null);
const changeOwnView = (change: Partial<SiteView>, isSettled = true): void => {
  // Drawn at once; the store tells everybody else.
  view = withSiteView(view ?? readView(null), site ?? null, change);
  draw();
  if (isSettled) void changeView((stored) => withSiteView(stored, site ?? null, change));
};
const lints = (): boolean => lintsAt(ownView(), desk.state().library?.settings.lint ?? true);
/** Where this site has a choice of its own, that one changes; else the one for all sites. */
const changeLint = (lint: boolean): void => {
  if (ownView().lint === null) return void desk.actions.change({ lint });
  changeOwnView({ lint });
  return desk.reread();
};
const stance = createStance({ chosen: ownView, choose: changeOwnView, fold: page.fold, draw: () => draw() });
const focusSearch = (): void => {
  if (stance.view().collapsed) stance.change({ collapsed: false });
  page.focus('panel');
  document.querySelector<HTMLInputElement>('#search')?.focus();
  // The browser does not let its side panel take the keyboard from the page.
  if (native && !document.hasFocus()) desk.actions.pointToSearch();
};

const draw = (): void => {
  const state = desk.state();
  if (state.page.state !== 'searching') site = state.page.place;
  if (!view || (site === undefined && !isLate)) return;
  underline(state);
  reminders.look(state);
  document.documentElement.dataset['theme'] = state.library?.settings.theme ?? 'auto';
  document.documentElement.dataset['side'] = native ? 'right' : stance.view().side;
  document.documentElement.dataset['density'] = view.density;
  page.layout({ collapsed: ownView().collapsed, width: ownView().width });
  const shown = (
    <Shell texts={i18n}>
      {native && view.home === 'overlay' ? (
        <Overlaid moveHere={() => void changeView((now) => ({ ...now, home: 'native' }))} />
      ) : (
        <Panel
          state={state}
          actions={desk.actions}
          rules={shownRules}
          now={Date.now}
          ways={ways}
          teach={page.teach}
          keys={keys}
          leave={leave}
          outlets={{ copy: copyText, saveFile, transcript: page.transcript }}
          consent={consent?.offer() ?? null}
          report={report}
          view={stance.view()}
          cramped={stance.isCramped()}
          changeView={native ? null : stance.change}
          lint={{ on: lints(), change: changeLint }}
          reminders={reminders.count()}
        >
          {reminders.list()}
        </Panel>
      )}
    </Shell>
  );
  if (root) render(shown, root);
  hasDrawn();
};
desk.subscribe(draw);
draw();
const togglePanel = (): void => (native ? closeNativePanel() : stance.change({ collapsed: !stance.view().collapsed }));
const toggleLint = (): void => changeLint(!lints());
onCommand(page.tab, createCommands({ ...desk, focusSearch, togglePanel, toggleLint, showFinding: page.turn }));
const takeView = (now: View): void => {
  const before = lints();
  view = now;
  if (lints() === before) draw();
  else desk.reread();
};
setTimeout(() => {
  isLate = true;
  draw();
}, siteLimit);
void loadView().then(takeView);
void drawn.then(async () => native && (await isOpenedForSearch()) && focusSearch());
onView(takeView);
onBell(() => void desk.refresh());
void desk.refresh();

void learn(desk.reread);
