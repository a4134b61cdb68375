/** The questions that the manager asks over the page, one at a time. */
import type { Changes } from '../../../lib/app/library/changes';
import { type Branch, moveFault, type Place } from '../../../lib/core/library/group-tree';
import { useText } from '../../shared/text';
import { ChangeDialog } from './ChangeDialog';
import { NameDialog } from './NameDialog';
import { PlaceDialog } from './PlaceDialog';

export type Question =
  | { ask: 'place'; ids: readonly string[] }
  | { ask: 'change'; ids: readonly string[] }
  | { ask: 'rename'; branch: Branch }
  | { ask: 'relocate'; branch: Branch }
  | { ask: 'add'; place: Place };

export interface AskingProps {
  question: Question;
  tree: readonly Branch[];
  changes: Changes;
  close: () => void;
  /** Called with the place that a group has come to. */
  goTo: (place: Place) => void;
}

/** @returns the names of the groups in a place */
function namesIn(branches: readonly Branch[], { board, path }: Place): string[] {
  const root = branches.find((branch) => branch.board === board);
  const parent = path.reduce((at, name) => at?.branches.find((one) => one.path.at(-1) === name), root);
  return (parent?.branches ?? []).map((one) => one.path.at(-1) ?? '');
}

export function Asking({ question, tree, changes, close, goTo }: AskingProps) {
  const t = useText();
  const answered = (work: Promise<boolean>, place?: Place): void => {
    close();
    void work.then((done) => done && place && goTo(place));
  };
  if (question.ask === 'place')
    return (
      <PlaceDialog
        title={t('library.move_title', { count: question.ids.length })}
        tree={tree}
        done={(place) => answered(changes.move(question.ids, place))}
        close={close}
      />
    );
  if (question.ask === 'change')
    return (
      <ChangeDialog
        count={question.ids.length}
        done={(patch) => answered(changes.change(question.ids, patch))}
        close={close}
      />
    );
  if (question.ask === 'add') {
    const { place } = question;
    return (
      <NameDialog
        title={t('library.add_group')}
        answer={t('library.create')}
        start=""
        taken={namesIn(tree, place)}
        done={(name) => {
          const made = { ...place, path: [...place.path, name] };
          answered(changes.addGroup(made), made);
        }}
        close={close}
      />
    );
  }
  const { branch } = question;
  const name = branch.path.at(-1) ?? '';
  const goes = (to: Place): void => answered(changes.moveGroup(branch, to), to);
  if (question.ask === 'relocate')
    return (
      <PlaceDialog
        title={t('library.relocate_title', { name })}
        tree={tree}
        excluded={(place) => moveFault(branch, place) !== null}
        done={({ board, path }) => goes({ board, path: [...path, name] })}
        close={close}
      />
    );
  const above = { board: branch.board, path: branch.path.slice(0, -1) };
  return (
    <NameDialog
      title={t('library.rename_title')}
      answer={t('library.rename')}
      start={name}
      taken={namesIn(tree, above)}
      done={(given) => goes({ ...above, path: [...above.path, given] })}
      close={close}
    />
  );
}
