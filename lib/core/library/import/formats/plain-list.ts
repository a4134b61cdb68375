/** Any list of objects that hold a text under one of the usual names. */
import { isObject, textIn, textsIn } from './field';
import { defineTree, type TreeItem } from './format';

const textNames = ['content', 'text', 'reply', 'answer', 'body', '内容', '话术', '话术内容', '答案'];

export const plainList = defineTree({
  id: 'plain-list',
  name: 'JSON',
  read(tree) {
    if (!Array.isArray(tree) || !tree.some((one) => isObject(one) && textIn(one, ...textNames) !== '')) return null;
    return tree.map((one: unknown, index): TreeItem => ({
      at: index + 1,
      read: {
        code: textIn(one, 'code', 'shortcut', 'trigger', '短码', '编码'),
        title: textIn(one, 'title', 'name', 'question', '标题', '问题'),
        texts: [textIn(one, ...textNames)],
        group: [textIn(one, 'category', 'group', 'folder', '分组', '分类')],
        tags: textsIn(one, 'tags'),
      },
    }));
  },
});
