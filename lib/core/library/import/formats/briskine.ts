/** Briskine (Gorgias Templates): texts are HTML, places are {{to.first_name}}. */
import { defineTable } from './format';

export const briskine = defineTable({
  id: 'briskine',
  name: 'Briskine',
  needs: ['title', 'shortcut', 'subject', 'tags', 'body'],
  columns: { title: 'title', shortcut: 'code', tags: 'tags', body: 'text' },
});
