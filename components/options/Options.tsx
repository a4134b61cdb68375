/** The options page: a menu of sections, and the one that the address names. */
import { Fragment } from 'preact';
import type { DrawerActions, DrawerState } from '../../lib/app/drawer';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { Health } from '../panel/Health';
import { useHealthAloud } from '../panel/health-aloud';
import { useText } from '../shared/text';
import { Said } from './Said';
import type { SectionMeans } from './sections/section';
import { Reset } from './Reset';
import { SettingSearch } from './SettingSearch';
import { type SectionId, sections } from './sections';

export interface OptionsProps {
  state: DrawerState;
  actions: DrawerActions;
  rules: readonly RuleTexts[];
  means: SectionMeans;
  /** The section that is open. */
  open: SectionId;
}

export function Options({ state, actions, rules, means, open }: OptionsProps) {
  const t = useText();
  const { library } = state;
  useHealthAloud(library?.health ?? null);
  return (
    <div class="page">
      <header class="side">
        <h1>{t('options.title')}</h1>
        <SettingSearch rules={rules} />
        <nav class="menu" aria-label={t('options.menu')}>
          {sections.map(({ id }) => (
            <a key={id} href={`#${id}`} aria-current={id === open ? 'page' : undefined}>
              {t(`options.section.${id}`)}
            </a>
          ))}
        </nav>
        <p class="soft">{t('options.privacy')}</p>
      </header>
      <main>
        {library && <Health health={library.health} answer={(take) => void actions.answerRemovals(take)} />}
        <Said said={state.said} undo={actions.manager.changes.undo} hush={actions.hush} />
        {library &&
          sections.map(
            ({ id, Section, settings, view }) =>
              id === open && (
                <Fragment key={id}>
                  <Section state={state} library={library} actions={actions} rules={rules} means={means} />
                  <Reset
                    names={settings}
                    viewNames={view}
                    settings={library.settings}
                    view={means.view}
                    change={actions.change}
                    changeView={means.changeView}
                  />
                </Fragment>
              ),
          )}
      </main>
    </div>
  );
}
