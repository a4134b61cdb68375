/** 千牛, as its service answers: a list of texts beside a list of groups. */
import { listIn, textIn } from './field';
import { defineTree, type TreeItem } from './format';
import { ungrouped } from './ungrouped';

export const qianniuApi = defineTree({
  id: 'qianniu-api',
  name: '千牛',
  read(tree) {
    const path = [['data', 'result'], ['result'], []].find((path) => listIn(tree, ...path, 'groups'));
    const list = path && listIn(tree, ...path, 'list');
    if (!list) return null;
    const names = new Map(
      listIn(tree, ...path, 'groups')?.map((group) => [textIn(group, 'id'), textIn(group, 'name')]),
    );
    return list.map((one, index): TreeItem => {
      const picture = textIn(one, 'imageURL', 'picUrl') !== '';
      return {
        at: index + 1,
        read: ungrouped({
          code: textIn(one, 'code'),
          texts: [textIn(one, 'content')],
          group: [names.get(textIn(one, 'groupId')) ?? ''],
          notes: picture ? ['picture_left_out'] : [],
        }),
      };
    });
  },
});
