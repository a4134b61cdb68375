/** Settings as changes of the library, one register each. */
import { edit } from '../core/library/register';
import { settingId, type Settings } from '../core/library/settings';
import { stamp } from '../core/library/sync/stamp';
import type { Change } from '../platform/changes';

/** A part of the settings, as it comes out of a call. */
type Part = { [Name in keyof Settings]?: Settings[Name] | undefined };

export const settingChanges = (settings: Part, now: () => number): Change[] =>
  Object.entries(settings).map(([name, value]) => ({
    id: settingId(name as keyof Settings), // the call's schema lets no other name in
    make: (id, before, dot) => edit(id, before, { ...dot, at: stamp(now(), before), value }),
  }));
