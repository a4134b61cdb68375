/** Asks for a place in the tree. */
import { useState } from 'preact/hooks';
import { type Branch, type Place, placeKey } from '../../../lib/core/library/group-tree';
import { useText } from '../../shared/text';
import { Dialog } from './Dialog';

export interface PlaceDialogProps {
  title: string;
  tree: readonly Branch[];
  /** Places that can't be chosen. */
  excluded?: (place: Place) => boolean;
  done: (place: Place) => void;
  close: () => void;
}

const flat = (branches: readonly Branch[]): Branch[] =>
  branches.flatMap((branch) => [branch, ...flat(branch.branches)]);

export function PlaceDialog({ title, tree, excluded, done, close }: PlaceDialogProps) {
  const t = useText();
  const places = flat(tree).filter((place) => !excluded?.(place));
  const [key, choose] = useState(() => (places[0] ? placeKey(places[0]) : ''));
  const chosen = places.find((place) => placeKey(place) === key);
  return (
    <Dialog
      title={title}
      answer={t('library.move')}
      disabled={!chosen}
      done={() => chosen && done(chosen)}
      close={close}
    >
      <select
        size={12}
        class="place-list"
        aria-label={t('library.place')}
        data-testid="place-list"
        value={key}
        onChange={({ currentTarget: { value } }) => choose(value)}
        onDblClick={() => chosen && done(chosen)}
      >
        {places.map((place) => (
          <option key={placeKey(place)} value={placeKey(place)}>
            {'\u2003'.repeat(place.path.length)}
            {place.path.at(-1) ?? t(`board.${place.board}`)}
          </option>
        ))}
      </select>
    </Dialog>
  );
}
