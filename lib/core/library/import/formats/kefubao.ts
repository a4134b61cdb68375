/** 客服宝: two levels of groups; some exports lack 二级分类, some the title. */
import { defineTable } from './format';
import { ungrouped } from './ungrouped';

export const kefubao = defineTable({
  id: 'kefubao',
  name: '客服宝',
  needs: ['一级分类（必填）', '话术内容（必填）'],
  columns: {
    '一级分类（必填）': 'group',
    '二级分类（选填）': 'subgroup',
    '话术标题（选填）': 'title',
    '话术内容（必填）': 'text',
  },
  refine: ungrouped,
});
