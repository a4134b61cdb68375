/** What is tried in every editor, a column of the table each. */
import { proofing } from './proofing';
import type { Column } from './trial';
import { writing } from './writing';

export const columns: readonly Column[] = [...writing, ...proofing];
