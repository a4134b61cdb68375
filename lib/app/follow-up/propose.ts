/** The line that serves a proposal, as the open conversation would get it. */
import type { SizeAdviser } from '../../core/shop/size-values';
import { proposedLine } from '../../core/suggest/holding';
import { atHome } from '../../core/suggest/speech';
import type { Suggestion } from '../../core/suggest/suggest';
import type { DeskState } from '../desk/state';
import { valuesOf } from '../desk/values';

/** @param groups whose phrases serve it. @returns null when there is none, or no conversation */
export function propose(state: DeskState, groups: readonly string[], adviseSize: SizeAdviser): Suggestion | null {
  const { conversation, library, reading } = state;
  if (!conversation || !library) return null;
  const values = valuesOf({ conversation, reading, settings: library.settings }, adviseSize);
  return proposedLine(library.phrases, groups, {
    served: new Map(Object.entries(library.served)),
    values,
    speech: reading ?? atHome,
  });
}
