/** Text Blaze: folders of snippets. The name of a snippet's own title is not certain, so several are tried. */
import { listIn, textIn } from './field';
import { defineTree, type TreeItem } from './format';

export const textBlaze = defineTree({
  id: 'text-blaze',
  name: 'Text Blaze',
  read(tree) {
    const folders = listIn(tree, 'folders');
    if (!folders?.some((folder) => listIn(folder, 'snippets'))) return null;
    const snippets = folders.flatMap((folder) =>
      (listIn(folder, 'snippets') ?? []).map((one) => ({ one, folder: textIn(folder, 'name') })),
    );
    return snippets.map(({ one, folder }, index): TreeItem => ({
      at: index + 1,
      read: {
        code: textIn(one, 'shortcut').replace(/^\//, ''),
        title: textIn(one, 'name', 'title', 'label'),
        texts: [textIn(one, 'text').replaceAll(/\{form\w{2,8}: *name=([^;{}]{1,40})[^{}]{0,200}\}/g, '{$1}')],
        group: [folder],
      },
    }));
  },
});
