/** What the desk knows of selling, from the language packs. */
import type { DeskMeans } from '../../lib/app/desk/means';
import { readSounds } from '../../lib/core/library/sounds';
import { zhChecklists } from '../../lib/core/lang/zh/checklists';
import { lineWords } from '../../lib/core/lang/follow-up';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { zhReplyCues } from '../../lib/core/lang/zh/reply-cues';
import { zhSizes } from '../../lib/core/lang/zh/size-lines';
import { createFolder } from '../../lib/core/recognise/elsewhere';
import { createSizeAdviser } from '../../lib/core/shop/size-values';
import { createChecklist } from '../../lib/core/suggest/checklist';
import { createTalkReader } from '../../lib/core/suggest/reply-act';
import { createTagger } from '../../lib/core/suggest/tag';
import { recognise } from './recognition';

type Knowledge = Pick<DeskMeans, 'recognise' | 'adviseSize' | 'lineWords' | 'checklist' | 'tag' | 'loadSounds'>;

export const knowledge: Knowledge = {
  recognise,
  adviseSize: createSizeAdviser(zhSizes),
  lineWords,
  checklist: createChecklist(zhChecklists, createFolder(zhCues)),
  tag: createTagger(recognise, createTalkReader(zhReplyCues)),
  loadSounds: async () => readSounds((await import('../../lib/core/lang/zh/sounds')).zhSounds),
};
