/** The phrase manager: list, editor, changes and trash over one catalogue of phrases. */
import type { LibraryPhrase } from '../../core/library/view';
import type { callLibrary } from '../../platform/calls';
import { type Changes, createChanges } from './changes';
import { createEditor, type Draft, type EditorActions, type EditorState } from './editor';
import { createList, type ListActions, type Listed, type ListMeans, type Shelf } from './list';
import { createPictures, type PictureActions } from './pictures';
import type { Said, Trying } from './telling';
import { createTrash, type TrashActions, type TrashState } from './trash';

export interface ManagerState extends Listed {
  editor: EditorState & { draft: Draft | null };
  trash: TrashState;
}

export interface ManagerActions {
  list: ListActions;
  editor: EditorActions;
  changes: Changes;
  trash: TrashActions;
  pictures: PictureActions;
}

export interface Manager {
  state: (shelf: Shelf) => ManagerState;
  /** The library changed. */
  follow: (phrases: readonly LibraryPhrase[]) => Promise<void>;
  /** Whether something was typed that is not saved. */
  hasUnsaved: () => boolean;
  actions: ManagerActions;
}

interface ManagerMeans extends ListMeans {
  call: typeof callLibrary;
  trying: Trying;
  said: () => Said | null;
  shelf: () => Shelf | null;
}

export function createManager({ call, trying, said, shelf, ...means }: ManagerMeans): Manager {
  const phrases = (): readonly LibraryPhrase[] => shelf()?.phrases ?? [];
  const { changed } = means;
  const list = createList(means);
  // What waits for its phrase is something typed: it is not lost by closing the form.
  const pictures = createPictures(call, () => editor.actions.write({}));
  const editor = createEditor({ call, trying, phrases, changed, pictures });
  const changes = createChanges({ call, trying, phrases, groups: () => shelf()?.settings.groups ?? [], said });
  const trash = createTrash({ call, trying, restore: changes.restore, changed });
  return {
    state: (shelf) => ({
      ...list.listed(shelf),
      editor: { ...editor.state(), draft: editor.draft() },
      trash: trash.state(),
    }),
    async follow(all) {
      editor.follow(all);
      await trash.refresh();
    },
    hasUnsaved: () => [...editor.state().drafts.values()].some((draft) => draft.changed),
    actions: {
      list: list.actions,
      editor: editor.actions,
      changes,
      trash: trash.actions,
      pictures: pictures.actions,
    },
  };
}
