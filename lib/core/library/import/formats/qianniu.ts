/** 千牛, the exchange file of its phrases. */
import { defineTable } from './format';
import { ungrouped } from './ungrouped';

export const qianniu = defineTable({
  id: 'qianniu',
  name: '千牛',
  needs: ['快捷短语编码', '快捷短语', '快捷短语分组'],
  columns: { 快捷短语编码: 'code', 快捷短语: 'text', 快捷短语分组: 'group' },
  refine: ungrouped,
});
