/** The panel beside the chat. Draws the desk's state; every click is one of the desk's actions. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import type { ChatPlace } from '../../lib/core/site/place';
import type { SiteView } from '../../lib/core/model/view';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { Aloud } from './Aloud';
import { BuyerMessage } from './BuyerMessage';
import { Diagnosis } from './Diagnosis';
import { Evidence, type Outlets } from './evidence/Evidence';
import { Empty } from './Empty';
import { Favourites } from './Favourites';
import { Findings } from './Findings';
import { Footer, type LintSwitch } from './Footer';
import { Header } from './Header';
import { Health } from './Health';
import { type KeyMeans, KeySheet } from './KeySheet';
import { NoticeBar } from './NoticeBar';
import { Rail } from './Rail';
import type { Consent } from './SiteConsent';
import { Resizer } from './Resizer';
import { SearchBox } from './SearchBox';
import { Suggestions } from './Suggestions';
import { leaveFocus, shortcut } from './shortcut';

/** Ways to other pages. */
export interface PanelWays {
  openLibrary: () => void;
  /** Opens the form for a new phrase with these words. */
  addPhrase: (words: string) => void;
  chats: readonly ChatPlace[];
}

export interface PanelProps {
  state: DeskState;
  actions: DeskActions;
  rules: readonly RuleTexts[];
  /** ms since the epoch */
  now: () => number;
  ways: PanelWays;
  /** Lets the agent point out on the page what can't be told of it. */
  teach: () => void;
  keys: KeyMeans;
  /** Ways out of the panel: clipboard and files. */
  outlets: Outlets;
  /** What to write into a fault message. */
  report: () => string;
  view: SiteView;
  /** Opened, it would cover what the agent writes with. */
  cramped?: boolean;
  /** Null where the browser itself opens and closes the panel. */
  changeView: ((change: Partial<SiteView>, isSettled?: boolean) => void) | null;
  /** Whether drafts are checked on this site. */
  lint: LintSwitch;
  /** Gives the keyboard back to the composer. */
  leave: () => void;
  /** Beside a site that could be allowed. */
  consent?: Consent | null;
  /** The reminders, which are of all conversations, and how many there are. */
  children?: ComponentChildren;
  reminders?: number;
}

export function Panel(props: PanelProps) {
  const {
    state,
    actions,
    rules,
    now,
    ways,
    teach,
    keys,
    outlets,
    report,
    view,
    cramped = false,
    changeView,
    lint,
    leave,
    consent = null,
    children,
    reminders = 0,
  } = props;
  const search = useRef<HTMLInputElement>(null);
  const [sheet, showSheet] = useState(false);
  const { conversation, library, reading } = state;
  const { doubt } = state.page;
  const foundNothing = state.searchable && state.results.length === 0;
  useEffect(() => {
    const escape = (): void => {
      if (sheet) showSheet(false);
      else if (state.query !== '') actions.search('');
      else leave();
    };
    const press = (event: KeyboardEvent): void =>
      shortcut(event, {
        state,
        actions,
        focusSearch: () => search.current?.focus(),
        toggleSheet: () => showSheet(!sheet),
        escape,
      });
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [state, actions, sheet, leave]);
  useEffect(() => {
    document.addEventListener('mousedown', leaveFocus);
    return () => document.removeEventListener('mousedown', leaveFocus);
  }, []);
  const aloud = <Aloud state={state} rules={rules} lints={lint.on} />;
  if (view.collapsed && changeView)
    return (
      <>
        {aloud}
        <Rail
          findings={state.draft.findings.length}
          reminders={reminders}
          cramped={cramped}
          expand={() => changeView({ collapsed: false })}
        />
      </>
    );
  return (
    <>
      {aloud}
      <div class="panel" data-testid="panel">
        <Header
          state={state}
          actions={actions}
          collapse={changeView && (() => changeView({ collapsed: true }))}
          now={now}
        />
        <main tabIndex={-1}>
          {sheet && (
            <KeySheet {...keys} close={() => showSheet(false)}>
              {conversation && <Evidence key={conversation.key} conversation={conversation} now={now} {...outlets} />}
              <Diagnosis report={report} copy={outlets.copy} />
            </KeySheet>
          )}
          {library && <Health health={library.health} />}
          {(!conversation || doubt) && <Empty page={state.page} teach={teach} chats={ways.chats} consent={consent} />}
          {reading && (!doubt || reading.question !== '') && <BuyerMessage key={conversation?.key} reading={reading} />}
          <SearchBox
            state={state}
            actions={actions}
            field={search}
            canInsert={conversation !== null}
            add={ways.addPhrase}
          />
          {(state.query === '' || foundNothing) && (
            <>
              <Suggestions state={state} actions={actions} />
              <Favourites favourites={state.favourites} canInsert={conversation !== null} actions={actions} />
            </>
          )}
          {changeView && <Resizer view={view} resize={(width, isSettled) => changeView({ width }, isSettled)} />}
          <NoticeBar notice={state.notice} retry={() => void actions.retry()} native={changeView === null} />
        </main>
        <div class="foot">
          <Findings state={state} rules={rules} on={lint.on} actions={actions} />
          {children}
        </div>
        <Footer
          page={state.page}
          teach={teach}
          now={now}
          lint={lint}
          openLibrary={ways.openLibrary}
          openKeys={() => showSheet(!sheet)}
        />
      </div>
    </>
  );
}
