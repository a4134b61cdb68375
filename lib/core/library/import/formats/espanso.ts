/** Espanso: a match has one trigger or several; a form's places are [[name]], a match's {{name}}. */
import { listIn, textIn, textsIn } from './field';
import { defineTree, type TreeItem } from './format';

export const espanso = defineTree({
  id: 'espanso',
  name: 'Espanso',
  read: (tree) =>
    listIn(tree, 'matches')?.map((one, index): TreeItem => {
      const [first = '', ...more] = [...textsIn(one, 'trigger'), ...textsIn(one, 'triggers')].map((trigger) =>
        trigger.replace(/^[:;]/, ''),
      );
      const form = textIn(one, 'form').replaceAll(/\[\[(\w{1,40})\]\]/g, '{{$1}}');
      const text = textIn(one, 'replace', 'html', 'markdown') || form;
      return {
        at: index + 1,
        read: {
          code: first,
          title: textIn(one, 'label'),
          texts: [text.replaceAll('$|$', '')],
          tags: more,
          notes: textIn(one, 'image_path') === '' ? [] : ['picture_left_out'],
        },
      };
    }) ?? null,
});
