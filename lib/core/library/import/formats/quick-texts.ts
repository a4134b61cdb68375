/** A platform's list of texts alone. */
import { defineTable } from './format';

export const quickTexts = defineTable({
  id: 'quick-texts',
  name: '快捷短语',
  needs: ['快捷短语内容（必填）'],
  columns: { '快捷短语内容（必填）': 'text', 快捷短语分组: 'group', 快捷短语标题: 'title' },
});
