/** What a backup holds of a computer, taken in on another one, and taken back with the import where nobody changed it since. */
import * as v from 'valibot';
import type { Machine } from '../../core/library/backup';
import { readView, type View } from '../../core/model/view';
import { type Taught, taughtOn } from '../../core/shape/taught';
import type { ImportPlan } from './import-state';

export interface MachineMeans {
  read: () => Promise<Machine>;
  writeView: (view: View) => Promise<void>;
  /** Null forgets what was pointed out on this host's pages. */
  writeTaught: (host: string, taught: Taught | null) => Promise<void>;
}

export const machineUndoSchema = v.object({
  view: v.nullable(v.object({ before: v.unknown(), after: v.unknown() })),
  taught: v.array(v.object({ host: v.string(), before: v.unknown(), after: v.unknown() })),
});

type MachineUndo = v.InferOutput<typeof machineUndoSchema>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const lesson = ({ taught }: Machine, host: string): Taught | null =>
  taught.find((page) => page.host === host)?.taught ?? null;

/** @returns what takes it back; null when nothing of it was wanted */
export async function takeMachine(
  means: MachineMeans,
  { machine, takeView, takeTaught }: Pick<ImportPlan, 'machine' | 'takeView' | 'takeTaught'>,
): Promise<MachineUndo | null> {
  const view = takeView && machine ? machine.view : null;
  const pages = takeTaught && machine ? machine.taught : [];
  if (!view && pages.length === 0) return null;
  const before = await means.read();
  if (view) await means.writeView(view);
  for (const { host, taught } of pages) await means.writeTaught(host, taught);
  return {
    view: view && { before: before.view, after: view },
    taught: pages.map(({ host, taught }) => ({ host, before: lesson(before, host), after: taught })),
  };
}

/** Puts back what stands as the import left it; what somebody changed since stays. */
export async function machineBack(means: MachineMeans, { view, taught }: MachineUndo): Promise<void> {
  const now = await means.read();
  if (view && isSame(now.view, view.after)) await means.writeView(readView(view.before));
  for (const { host, before, after } of taught)
    if (isSame(lesson(now, host), after)) await means.writeTaught(host, taughtOn(host, { [host]: before }));
}
