/** The web chat of 千牛's family (2015): its codes have four letters at most, its texts 430. */
import { defineTable } from './format';
import { ungrouped } from './ungrouped';

export const webIm = defineTable({
  id: 'web-im',
  name: '千牛',
  needs: ['快捷编码', '快捷短语', '快捷短语分组'],
  columns: { 快捷编码: 'code', 快捷短语: 'text', 快捷短语分组: 'group' },
  refine: ungrouped,
});
