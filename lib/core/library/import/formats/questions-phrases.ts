/** Lists of questions by product with an answer in brief, and the words to say it in. */
import { defineTable } from './format';

export const questionsPhrases = defineTable({
  id: 'questions-phrases',
  name: 'Q&A',
  needs: ['产品', '问题', '回答', '话术'],
  columns: { 产品: 'group', 问题: 'title', 话术: 'text' },
  // Where nobody has written the words yet, the answer is what there is.
  refine: (plain, cells) => (plain.texts[0] ? plain : { ...plain, texts: [cells('回答')] }),
});
