/** Text Snippets (Chrome): one flat list of folders and snippets that name their parents. */
import { isObject, textIn } from './field';
import { defineTree, type TreeItem } from './format';

/** Folders in folders; a list whose parents go round in a circle ends here. */
const deepest = 8;

export const textSnippets = defineTree({
  id: 'text-snippets',
  name: 'Text Snippets',
  read(tree) {
    if (!Array.isArray(tree) || !tree.some((one) => isObject(one) && 'parent' in one && 'level' in one)) return null;
    const items = tree.map((one: unknown, index) => ({ one, at: index + 1, id: textIn(one, 'id') }));
    const byId = new Map(items.map((item) => [item.id, item.one]));
    const pathOf = (one: unknown): string[] => {
      const path: string[] = [];
      for (let at = byId.get(textIn(one, 'parent')); at && path.length < deepest; at = byId.get(textIn(at, 'parent')))
        path.unshift(textIn(at, 'name'));
      return path;
    };
    const parents = new Set(items.map(({ one }) => textIn(one, 'parent')));
    return items.flatMap(({ one, at, id }): TreeItem[] => {
      const text = textIn(one, 'text', 'html');
      const folder = text === '' && (parents.has(id) || /folder/i.test(textIn(one, 'type')));
      return folder ? [] : [{ at, read: { title: textIn(one, 'name'), texts: [text], group: pathOf(one) } }];
    });
  },
});
