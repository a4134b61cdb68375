/** The line that serves a proposal, as the open conversation would get it. */
import type { SizeAdviser } from '../../core/shop/size-values';
import { proposedLine } from '../../core/suggest/holding';
import type { Suggestion } from '../../core/suggest/suggest';
import type { DeskState } from '../desk/state';
import { valuesOf } from '../desk/values';

/** @param group which phrases serve it. @returns null when there is none, or no conversation */
export function propose(state: DeskState, group: string, adviseSize: SizeAdviser): Suggestion | null {
  const { conversation, library, reading } = state;
  if (!conversation || !library) return null;
  const values = valuesOf({ conversation, reading, settings: library.settings }, adviseSize);
  return proposedLine(library.phrases, group, { served: new Map(Object.entries(library.served)), values });
}
