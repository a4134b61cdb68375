/** 客服宝, exports of titles and texts alone. */
import { defineTable } from './format';

export const kefubaoShort = defineTable({
  id: 'kefubao-short',
  name: '客服宝',
  needs: ['话术标题', '话术内容'],
  columns: { 话术标题: 'title', 话术内容: 'text' },
});
