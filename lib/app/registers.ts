/** Registers as they arrive from elsewhere: sync pages and the snapshot. */
import * as v from 'valibot';
import { phraseSchema } from '../core/library/phrase';
import { type PageFault, pageOwner, readPage } from '../core/library/pages';
import { merge, type Register, registerSchema } from '../core/library/register';
import { isSetting } from '../core/library/settings';

const anyRegister = registerSchema(v.unknown());
const phraseRegister = registerSchema(v.looseObject(phraseSchema.entries));

/** @returns the register as it came, unknown fields of a newer version included, or null when it can't be trusted */
export function checkRegister(given: unknown): Register<unknown> | null {
  const any = v.safeParse(anyRegister, given);
  if (!any.success) return null;
  return isSetting(any.output.id) || v.is(phraseRegister, given) ? any.output : null;
}

export interface Union {
  /** Everything all pages know, by id. */
  registers: Map<string, Register<unknown>>;
  fault: PageFault | null;
}

export type ReadPage = (text: unknown) => ReturnType<typeof readPage>;

/** Reads each text once: most pages of an area are the same from round to round. */
export function createPageReader(): ReadPage {
  const known = new Map<unknown, ReturnType<typeof readPage>>();
  return (text) => {
    const page = known.get(text) ?? readPage(text, checkRegister);
    // More texts than an area can hold are texts of the past.
    if (known.size > 64) known.clear();
    known.set(text, page);
    return page;
  };
}

/** @param items a whole synced area; @param of which devices' pages count */
export function readUnion(
  items: Record<string, unknown>,
  of: (device: string) => boolean,
  read: ReadPage = createPageReader(),
): Union {
  const union: Union = { registers: new Map(), fault: null };
  for (const [key, value] of Object.entries(items)) {
    const owner = pageOwner(key);
    if (owner === null || !of(owner)) continue;
    const page = read(value);
    if ('fault' in page) union.fault = page.fault;
    else
      for (const register of page.registers) {
        const before = union.registers.get(register.id);
        union.registers.set(register.id, before ? merge(before, register) : register);
      }
  }
  return union;
}
