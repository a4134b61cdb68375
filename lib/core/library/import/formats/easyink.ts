/** EasyInk for 企业微信. */
import { defineTable } from './format';

export const easyink = defineTable({
  id: 'easyink',
  name: 'EasyInk',
  needs: ['*分组名(12个字以内)', '话术标题(64字以内)', '*话术内容(1500字以内)'],
  columns: {
    '*分组名(12个字以内)': 'group',
    '话术标题(64字以内)': 'title',
    '*话术内容(1500字以内)': 'text',
  },
});
