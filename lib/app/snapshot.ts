/** A copy of the library in the browser's local storage, for the day the database is lost. */
import { readPage, seal } from '../core/library/pages';
import type { Register } from '../core/library/register';
import type { Area } from '../platform/areas';
import { checkRegister } from './registers';

const key = 'snapshot';

export const keepSnapshot = (area: Area, registers: Register<unknown>[]): Promise<void> =>
  area.write({ [key]: seal(registers) });

/** @returns [] when there is none, or when it is damaged */
export async function readSnapshot(area: Area): Promise<Register<unknown>[]> {
  const page = readPage((await area.read())[key], checkRegister);
  return 'fault' in page ? [] : page.registers;
}
