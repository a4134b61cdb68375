/** A shop's own list under 千牛's names, with the date of each line and whether the team has it. */
import { defineTable } from './format';
import { ungrouped } from './ungrouped';

export const qianniuSheet = defineTable({
  id: 'qianniu-sheet',
  name: '千牛',
  needs: ['分组', '快捷编码', '快捷短语'],
  columns: { 分组: 'group', 快捷编码: 'code', 快捷短语: 'text' },
  refine: ungrouped,
});
