/** Tiexin's own table: its first column names the phrase, so that edits made in a spreadsheet find their way back. */
import { defineTable } from './format';

export const ownSheet = defineTable({
  id: 'own-sheet',
  name: '贴心',
  needs: ['贴心编号', '一级分类', '内容'],
  columns: {
    贴心编号: 'id',
    一级分类: 'group',
    二级分类: 'subgroup',
    标题: 'title',
    内容: 'text',
    短码: 'code',
    标签: 'tags',
  },
  refine: (plain) => ({ ...plain, exact: true }),
});
