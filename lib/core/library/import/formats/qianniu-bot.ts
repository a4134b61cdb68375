/** 千牛's robot, version 3: its header stands below a warning and the account. */
import { defineTable } from './format';
import { ungrouped } from './ungrouped';

export const qianniuBot = defineTable({
  id: 'qianniu-bot',
  name: '千牛机器人',
  needs: ['分组', '快捷编码', '标题', '内容', '图片名'],
  columns: { 分组: 'group', 快捷编码: 'code', 标题: 'title', 内容: 'text' },
  refine: (plain, cells) => ({
    ...ungrouped(plain),
    notes: cells('图片名') === '' ? [] : ['picture_left_out'],
  }),
});
