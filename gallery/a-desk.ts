/** A desk with the real knowledge and made-up surroundings: what it shows is what the panel would show. */
import { createDesk, type Desk } from '../lib/app/desk/desk';
import { compileExpressions } from '../lib/app/expressions';
import { createToneCheck } from '../lib/app/tone-check';
import { finish } from '../lib/app/work';
import { languages } from '../lib/core/lang';
import { toneRules } from '../lib/core/lang/tone';
import { zhChecklists } from '../lib/core/lang/zh/checklists';
import { lineWords } from '../lib/core/lang/follow-up';
import { zhReplyCues } from '../lib/core/lang/zh/reply-cues';
import { zhSizes } from '../lib/core/lang/zh/size-lines';
import { zhSounds } from '../lib/core/lang/zh/sounds';
import { readSounds } from '../lib/core/library/sounds';
import type { LibraryView } from '../lib/core/library/view';
import type { Outcome } from '../lib/core/model/outcome';
import { createPolyglot } from '../lib/core/recognise/polyglot';
import { createSizeAdviser } from '../lib/core/shop/size-values';
import { createChecklist } from '../lib/core/suggest/checklist';
import { createTalkReader } from '../lib/core/suggest/reply-act';
import { createTagger } from '../lib/core/suggest/tag';
import { aLibrary, now } from './a-library';

export interface Surroundings {
  library?: Partial<LibraryView>;
  /** The background does not answer. */
  unreachable?: boolean;
  /** What the page makes of an insert. */
  outcome?: Outcome;
}

export function aDesk({ library, unreachable = false, outcome = 'inserted' }: Surroundings): Desk {
  const recognise = createPolyglot(languages, {});
  return createDesk({
    page: {
      insert: () => Promise.resolve(outcome),
      replace: () => Promise.resolve(outcome),
      paste: () => Promise.resolve(outcome),
    },
    library: {
      pictures: () => Promise.resolve([]),
      view: () => (unreachable ? Promise.reject(new Error('gone')) : Promise.resolve({ ...aLibrary, ...library })),
      change: () => Promise.resolve(),
      picked: () => Promise.resolve(),
    },
    recognise,
    adviseSize: createSizeAdviser(zhSizes),
    lineWords,
    checklist: createChecklist(zhChecklists),
    tag: createTagger(recognise, createTalkReader(zhReplyCues)),
    lints: ({ lint }) => lint,
    linter: createToneCheck(toneRules, compileExpressions, () => {}).linterFor,
    copy: () => Promise.resolve(true),
    settle: (work) => work(),
    run: (work) => Promise.resolve(finish(work)),
    loadSounds: () => Promise.resolve(readSounds(zhSounds)),
    now: () => now,
  });
}
