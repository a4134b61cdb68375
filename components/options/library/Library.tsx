/** The phrase manager: the tree, the list, and the phrase under edit beside it. */
import { useMemo, useState } from 'preact/hooks';
import type { DrawerActions } from '../../../lib/app/drawer';
import type { ManagerState } from '../../../lib/app/library/manager';
import { openSieve } from '../../../lib/core/library/sift';
import type { LibraryView } from '../../../lib/core/library/view';
import type { Tagger } from '../../../lib/core/suggest/phrase-table';
import type { RuleTexts } from '../../../lib/core/tone/rule';
import { useText } from '../../shared/text';
import { Asking, type Question } from './Asking';
import { BulkBar } from './BulkBar';
import { Editor } from './editor/Editor';
import { EmptyList, type Emptiness } from './EmptyList';
import { type Dragged, GroupTree } from './GroupTree';
import { PhraseTable } from './PhraseTable';
import type { RowActions } from './Row';
import { Sieves } from './Sieves';
import { Toolbar } from './Toolbar';
import { TrashList } from './TrashList';

export interface LibraryProps {
  library: LibraryView;
  manager: ManagerState;
  /** How many phrases are still on their way here. */
  coming: number;
  actions: DrawerActions;
  /** Reads intents from a phrase's words. */
  tag: Tagger;
  rules: readonly RuleTexts[];
}

/** @returns why the list is empty */
function emptiness({ query, sieve, indexing, unchecked }: ManagerState, total: number): Emptiness {
  if (total === 0) return 'library';
  if (indexing) return 'indexing';
  if (unchecked > 0) return 'checking';
  if (query.trim() !== '') return 'words';
  return JSON.stringify({ ...sieve, board: null, path: [] }) === JSON.stringify(openSieve) ? 'place' : 'sieve';
}

export function Library({ library, manager, coming, actions, tag, rules }: LibraryProps) {
  const t = useText();
  const { list, editor, changes, trash, pictures } = actions.manager;
  const { shown, selection, sieve, query, editor: edited, trash: trashState } = manager;
  const [question, ask] = useState<Question | null>(null);
  const [dragged, drag] = useState<Dragged>(null);
  const place = sieve.board ? { board: sieve.board, path: sieve.path } : null;
  const chosen = [...selection.ids];
  const unsaved = useMemo(
    () => new Set([...edited.drafts].flatMap(([id, draft]) => (draft.changed ? [id] : []))),
    [edited.drafts],
  );
  const add = (): void => editor.add(place);
  const goTo = (to: typeof place): void => {
    trash.show(false);
    list.sift({ board: to?.board ?? null, path: to?.path ?? [] });
  };
  const rowActions = useMemo<RowActions>(
    () => ({
      open: editor.open,
      toggle: (id, through) => (through ? list.extend(id) : list.toggle(id)),
      pin: ({ id, pinned }) => void changes.change([id], { pinned: !pinned }),
      remove: (id) => void changes.remove([id]),
      drag: (id) => drag(id === null ? null : { ids: selection.ids.has(id) ? [...selection.ids] : [id] }),
    }),
    [selection, editor, list, changes],
  );
  const open = edited.draft;

  return (
    <section class={open ? 'library editing' : 'library'} aria-labelledby="phrases">
      <Toolbar
        count={shown.length}
        coming={coming}
        hasMore={manager.hasMore}
        query={query}
        search={list.search}
        openSearch={list.openSearch}
        add={add}
      />
      <div class="panes">
        <GroupTree
          tree={manager.tree}
          total={library.phrases.length}
          chosen={place}
          trashOpen={trashState.open}
          dragged={dragged}
          choose={goTo}
          openTrash={() => trash.show(true)}
          drag={drag}
          movePhrases={(ids, to) => void changes.move(ids, to)}
          moveGroup={(branch, to) => {
            const moved = { board: to.board, path: [...to.path, branch.path.at(-1) ?? ''] };
            void changes.moveGroup(branch, moved).then((done) => done && goTo(moved));
          }}
          rename={(branch) => ask({ ask: 'rename', branch })}
          addIn={(into) => ask({ ask: 'add', place: into })}
          relocate={(branch) => ask({ ask: 'relocate', branch })}
        />
        <div class="list">
          {trashState.open ? (
            <TrashList trash={trashState} actions={trash} />
          ) : (
            <>
              {selection.ids.size > 0 ? (
                <BulkBar
                  count={selection.ids.size}
                  move={() => ask({ ask: 'place', ids: chosen })}
                  change={() => ask({ ask: 'change', ids: chosen })}
                  pin={() => void changes.change(chosen, { pinned: true })}
                  remove={() => void changes.remove(chosen).then((done) => done && list.selectAll(false))}
                  clear={() => list.selectAll(false)}
                />
              ) : (
                <Sieves sieve={sieve} sift={list.sift} widen={list.widen} unchecked={manager.unchecked} />
              )}
              {shown.length === 0 ? (
                <EmptyList
                  why={emptiness(manager, library.phrases.length)}
                  query={query.trim()}
                  add={add}
                  widen={list.widen}
                />
              ) : (
                <PhraseTable
                  phrases={shown}
                  query={query.trim()}
                  highlight={manager.highlight}
                  uses={manager.uses}
                  unsynced={manager.unsynced}
                  selected={selection.ids}
                  opened={edited.open}
                  unsaved={unsaved}
                  findings={manager.findings}
                  pictures={library.pictures}
                  byUse={manager.byUse}
                  sort={list.sort}
                  selectAll={list.selectAll}
                  place={(id) => ask({ ask: 'place', ids: selection.ids.has(id) ? chosen : [id] })}
                  actions={rowActions}
                />
              )}
            </>
          )}
        </div>
        {open && (
          <Editor
            key={open.phrase.id}
            draft={open}
            state={edited}
            settings={library.settings}
            phrases={library.phrases}
            tree={manager.tree}
            actions={editor}
            remove={(id) => void changes.remove([id]).then((done) => done && editor.discard())}
            check={actions.check}
            tag={tag}
            pictures={pictures}
            rules={rules}
          />
        )}
      </div>
      {question && (
        <Asking question={question} tree={manager.tree} changes={changes} close={() => ask(null)} goTo={goTo} />
      )}
      <span class="visually-hidden">{t('library.keys')}</span>
    </section>
  );
}
