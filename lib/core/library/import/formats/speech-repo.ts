/** Speech Repo: texts with a type and tags. */
import { defineTable } from './format';

export const speechRepo = defineTable({
  id: 'speech-repo',
  name: 'Speech Repo',
  needs: ['内容', '类型', '标签'],
  columns: { 内容: 'text', 类型: 'group', 标签: 'tags' },
});
