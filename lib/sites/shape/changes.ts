/** What has changed in a chat since it was last read. Cheap however many mutations there are. */
import { isShadow } from './flat-tree';

export interface Changes {
  /** A row was added, removed, or is another one now. */
  rows: boolean;
  /** Something outside the rows but in their region: the list may stand elsewhere now. */
  region: boolean;
  /** Head or list of conversations. */
  around: boolean;
}

export interface ChangeWatch {
  /** Watches one more part of the page; of one that is watched already, nothing. */
  watch: (node: Node) => void;
  /** @returns what has changed since the last call of {@link settle} */
  pending: () => Changes;
  settle: () => void;
  end: () => void;
}

/** More records at once than anybody writes: all is read again instead of asking where each one was. */
const flood = 400;

const attributeFilter = ['class', 'style', 'hidden', 'aria-hidden', 'aria-selected', 'aria-current', 'src'];

/**
 * @param parent asked for the element whose children the rows are
 * @param touched called for each change in the region; tells whether it lies outside the rows
 * @param flooded called instead when there are too many
 * @param again asks for another look
 */
export function watchChanges(
  region: Element,
  parent: () => Element,
  touched: (target: Node) => boolean,
  flooded: () => void,
  again: () => void,
): ChangeWatch {
  let changes: Changes = { rows: true, region: false, around: true };
  const watched = new WeakSet<Node>();

  const note = ({ target, type, attributeName }: MutationRecord): void => {
    const inside = region.contains(target) || isShadow(target.getRootNode());
    if (!inside) changes.around = true;
    // Lists that draw only what is seen move their rows by style alone.
    else if (type === 'attributes' && attributeName === 'style' && target.parentNode === parent()) return;
    else if (touched(target)) changes.region = changes.around = true;
    else changes.rows = true;
  };
  const observer = new MutationObserver((records) => {
    if (records.length > flood) {
      flooded();
      changes = { rows: true, region: true, around: true };
    } else for (const record of records) note(record);
    again();
  });
  return {
    watch: (node) => {
      if (watched.has(node)) return;
      watched.add(node);
      observer.observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter,
      });
    },
    pending: () => changes,
    settle: () => {
      changes = { rows: false, region: false, around: false };
    },
    end: () => observer.disconnect(),
  };
}
