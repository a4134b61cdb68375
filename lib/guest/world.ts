/** One guest a document, even when the script is put in twice. */

interface World {
  /** Says whether the guest that runs here still belongs to a living extension. */
  tiexinGuest?: () => boolean;
}

/** @returns false when a living guest is here already */
export function claimWorld(isAlive: () => boolean): boolean {
  const world: typeof globalThis & World = globalThis;
  if (world.tiexinGuest?.()) return false;
  world.tiexinGuest = isAlive;
  return true;
}
