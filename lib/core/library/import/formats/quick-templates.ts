/** 快捷话术 (browser extension): templates whose variables have a label and a default. */
import { listIn, textIn, textsIn } from './field';
import { defineTree, type TreeItem } from './format';

export const quickTemplates = defineTree({
  id: 'quick-templates',
  name: '快捷话术',
  read: (tree) =>
    listIn(tree, 'templates')?.map((one, index): TreeItem => {
      let text = textIn(one, 'content');
      for (const variable of listIn(one, 'variables')?.slice(0, 50) ?? []) {
        const name = textIn(variable, 'name');
        const instead = textIn(variable, 'default').replaceAll(/[{}|\n]/g, ' ');
        const label = textIn(variable, 'label').replaceAll(/[{}|\n]/g, ' ') || name;
        const place = instead === '' ? `{${label}}` : `{${label}|${instead}}`;
        if (name !== '') text = text.replaceAll(`{{${name}}}`, place).replaceAll(`{${name}}`, place);
      }
      return {
        at: index + 1,
        read: {
          code: textIn(one, 'trigger'),
          title: textIn(one, 'title', 'name'),
          texts: [text],
          group: [textIn(one, 'category')],
          tags: textsIn(one, 'tags'),
        },
      };
    }) ?? null,
});
