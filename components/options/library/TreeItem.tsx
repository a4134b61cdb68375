/** One line of the tree. */
import { useState } from 'preact/hooks';
import { useLang } from '../../shared/text';

export interface TreeItemProps {
  name: string;
  count: number;
  depth: number;
  /** Groups can be dragged, boards stay where they are. */
  isGroup: boolean;
  /** Null when nothing is below. */
  expanded: boolean | null;
  chosen: boolean;
  focusable: boolean;
  /** Whether what is dragged now may be dropped here. */
  takes: boolean;
  choose: () => void;
  fold: (shut: boolean) => void;
  drop: () => void;
  drag: (on: boolean) => void;
}

export function TreeItem(props: TreeItemProps) {
  const { name, count, depth, isGroup, expanded, chosen, focusable, takes, choose, fold, drop, drag } = props;
  const lang = useLang();
  const [over, setOver] = useState(false);
  return (
    <div
      role="treeitem"
      class={['branch', `depth-${depth}`, takes && over && 'over'].filter(Boolean).join(' ')}
      aria-level={depth}
      aria-expanded={expanded ?? undefined}
      aria-selected={chosen}
      tabIndex={focusable ? 0 : -1}
      draggable={isGroup}
      data-testid="place"
      data-name={name}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) choose();
      }}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', name);
        drag(true);
      }}
      onDragEnd={() => drag(false)}
      onDragOver={(event) => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop();
      }}
    >
      <span
        class={expanded === null ? 'fold none' : 'fold'}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (expanded !== null) fold(expanded);
        }}
      />
      <span class="name" lang={lang(name)}>
        {name}
      </span>{' '}
      <span class="count">{count}</span>
    </div>
  );
}
