/** Boards and groups as a tree: to look into, to drop phrases on, to rearrange by pointer or by keyboard. */
import { useRef, useState } from 'preact/hooks';
import { type Branch, moveFault, type Place, placeKey } from '../../../lib/core/library/group-tree';
import { useText } from '../../shared/text';
import { TreeItem } from './TreeItem';

/** What is being dragged: phrases, or a group. */
export type Dragged = { ids: readonly string[] } | { branch: Branch } | null;

export interface GroupTreeProps {
  tree: readonly Branch[];
  /** How many phrases there are. */
  total: number;
  /** Null for the whole library. */
  chosen: Place | null;
  /** The trash is shown instead. */
  trashOpen: boolean;
  dragged: Dragged;
  choose: (place: Place | null) => void;
  openTrash: () => void;
  drag: (dragged: Dragged) => void;
  movePhrases: (ids: readonly string[], to: Place) => void;
  moveGroup: (branch: Branch, to: Place) => void;
  /** Asks for the name of a group: another one, or that of a new group in a place. */
  rename: (branch: Branch) => void;
  addIn: (place: Place) => void;
  /** Asks where a group is to go. */
  relocate: (branch: Branch) => void;
}

interface Line {
  key: string;
  /** Null for the whole library. */
  branch: Branch | null;
  depth: number;
}

const all = 'all';

export function GroupTree(props: GroupTreeProps) {
  const { tree, total, chosen, trashOpen, dragged, choose, drag } = props;
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const [closed, close] = useState<ReadonlySet<string>>(new Set());
  const linesOf = (branches: readonly Branch[], depth: number): Line[] =>
    branches.flatMap((branch) => {
      const key = placeKey(branch);
      return [{ key, branch, depth }, ...(closed.has(key) ? [] : linesOf(branch.branches, depth + 1))];
    });
  const lines: Line[] = [{ key: all, branch: null, depth: 1 }, ...linesOf(tree, 1)];
  const chosenKey = trashOpen ? null : chosen ? placeKey(chosen) : all;
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === chosenKey),
  );
  const fold = (key: string, shut: boolean): void => {
    const after = new Set(closed);
    if (shut) after.add(key);
    else after.delete(key);
    close(after);
  };
  const focusLine = (index: number): void => {
    const line = lines[index];
    if (!line) return;
    choose(line.branch);
    root.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { branch, key, depth } = lines[at] ?? { branch: null, key: all, depth: 1 };
    const isGroup = branch !== null && branch.path.length > 0;
    const parentAt = lines.slice(0, at).findLastIndex((line) => line.depth < depth);
    const keys: Record<string, () => void> = {
      ArrowDown: () => focusLine(at + 1),
      ArrowUp: () => focusLine(at - 1),
      Home: () => focusLine(0),
      End: () => focusLine(lines.length - 1),
      ArrowRight: () => (closed.has(key) ? fold(key, false) : branch?.branches.length && focusLine(at + 1)),
      ArrowLeft: () =>
        branch && branch.branches.length > 0 && !closed.has(key) ? fold(key, true) : focusLine(Math.max(0, parentAt)),
      ...(isGroup && branch && { F2: () => props.rename(branch), m: () => props.relocate(branch) }),
      ...(branch && branch.path.length < 2 && { n: () => props.addIn(branch) }),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const takes = (to: Branch): boolean => {
    if (!dragged) return false;
    return 'ids' in dragged ? true : moveFault(dragged.branch, to) === null;
  };
  const drop = (to: Branch): void => {
    if (!dragged) return;
    if ('ids' in dragged) props.movePhrases(dragged.ids, to);
    else props.moveGroup(dragged.branch, to);
    drag(null);
  };

  return (
    <nav class="places" aria-label={t('library.places')}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its lines take it, one can always be reached */}
      <div ref={root} role="tree" aria-label={t('library.places')} class="tree" onKeyDown={press}>
        {lines.map(({ key, branch, depth }, index) => (
          <TreeItem
            key={key}
            name={branch ? (branch.path.at(-1) ?? t(`board.${branch.board}`)) : t('library.all')}
            count={branch ? branch.count : total}
            depth={depth}
            isGroup={branch !== null && branch.path.length > 0}
            expanded={branch && branch.branches.length > 0 ? !closed.has(key) : null}
            chosen={key === chosenKey}
            focusable={index === at}
            takes={branch !== null && takes(branch)}
            choose={() => choose(branch)}
            fold={(shut) => fold(key, shut)}
            drop={() => branch && drop(branch)}
            drag={(on) => drag(on && branch ? { branch } : null)}
          />
        ))}
      </div>
      <button
        type="button"
        class="trash"
        aria-current={trashOpen ? 'page' : undefined}
        data-testid="trash-open"
        onClick={props.openTrash}
      >
        {t('library.trash')}
      </button>
      <div class="place-acts">
        <button
          type="button"
          data-testid="group-add"
          disabled={trashOpen || (chosen?.path.length ?? 0) > 1}
          title={t('library.add_group_help')}
          onClick={() => props.addIn(chosen ?? { board: 'common', path: [] })}
        >
          {t('library.add_group')}
        </button>
        {(['rename', 'relocate'] as const).map((act) => {
          const branch = lines[at]?.branch;
          return (
            branch &&
            branch.path.length > 0 &&
            !trashOpen && (
              <button key={act} type="button" data-testid={`group-${act}`} onClick={() => props[act](branch)}>
                {t(`library.${act}`)}
              </button>
            )
          );
        })}
      </div>
    </nav>
  );
}
