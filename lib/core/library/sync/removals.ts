/** Whether a merge takes away so much that a person should say yes: a fault elsewhere must not empty a library here. */
import { merge, type Register, shown } from '../register';
import { settingOf } from '../settings';

/** Floccus asks above a fifth too; below a handful nobody wants to be asked. Phrases. */
const asks = { share: 0.2, many: 200, few: 5 } as const;

/**
 * @param before this browser's registers; @param incoming what others wrote
 * @param builtIn how many phrases came with the extension
 * @returns the incoming registers that would take away too many phrases together; [] when they are few
 */
export function removalsAmong(
  before: ReadonlyMap<string, Register<unknown>>,
  incoming: Iterable<Register<unknown>>,
  builtIn: number,
): Register<unknown>[] {
  if (before.size === 0) return [];
  const removing = [...incoming].filter((register) => {
    const mine = before.get(register.id);
    const visible = mine ? shown(mine) !== null : register.id.startsWith('s.');
    return settingOf(register.id) === null && visible && shown(mine ? merge(mine, register) : register) === null;
  });
  const own = [...before.values()].filter(
    (register) => settingOf(register.id) === null && !register.id.startsWith('s.') && shown(register) !== null,
  );
  const share = removing.length / Math.max(1, own.length + builtIn);
  return removing.length > asks.few && (removing.length > asks.many || share > asks.share) ? removing : [];
}
