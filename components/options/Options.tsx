/** The options page: switches, and the phrase library as a list to edit. */
import type { DrawerActions, DrawerState } from '../../lib/app/drawer';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { Health } from '../panel/Health';
import { useText } from '../shared/text';
import { ImportPhrases } from './ImportPhrases';
import { OwnWords } from './OwnWords';
import { PhraseForm } from './PhraseForm';
import { PhraseList } from './PhraseList';
import { ShopProfileForm } from './ShopProfile';
import { SizeTableForm } from './SizeTable';
import { Switches } from './Switches';
import { ToneFile } from './ToneFile';
import { ToneRules } from './ToneRules';

export interface OptionsProps {
  state: DrawerState;
  actions: DrawerActions;
  rules: readonly RuleTexts[];
}

export function Options({ state, actions, rules }: OptionsProps) {
  const t = useText();
  const { library, editing, deleted, said } = state;
  return (
    <main class="page">
      <h1>{t('options.title')}</h1>
      <p class="soft">{t('options.privacy')}</p>
      {library && <Health health={library.health} answer={(take) => void actions.answerRemovals(take)} />}
      {library && <Switches settings={library.settings} change={(settings) => void actions.change(settings)} />}
      {library && (
        <ToneRules rules={rules} settings={library.settings} change={actions.change}>
          <ToneFile settings={library.settings} change={actions.change} exportTone={actions.exportTone} />
        </ToneRules>
      )}
      {library && (
        <OwnWords
          key={library.settings.ownWords}
          settings={library.settings}
          change={actions.change}
          refusedAmong={actions.refusedAmong}
        />
      )}
      {library && <ShopProfileForm profile={library.settings.shop} change={actions.change} />}
      {library && <SizeTableForm table={library.settings.sizes} change={actions.change} />}
      <div role="status">
        {said && (
          <p class="said">
            {said === 'saving_failed'
              ? t('notice.saving_failed')
              : said === 'deleted'
                ? t('options.deleted', { title: deleted?.title ?? '' })
                : t('options.saved')}
            {deleted && (
              <button type="button" onClick={() => void actions.undo()}>
                {t('options.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {library && <ImportPhrases actions={actions} canUndo={state.beforeImport !== null} />}
      {editing ? (
        <PhraseForm
          key={editing.id}
          phrase={editing}
          save={actions.save}
          cancel={() => actions.edit(null)}
          check={actions.check}
          rules={rules}
        />
      ) : (
        library && (
          <PhraseList
            phrases={library.phrases}
            unsynced={library.health.unsynced}
            query={state.query}
            actions={actions}
            rules={rules}
          />
        )
      )}
    </main>
  );
}
