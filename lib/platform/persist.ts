/** Asks the browser to keep our database when space runs short. Only pages may ask; both browsers grant it unseen. */
export const keepStored = async (): Promise<void> => void (await navigator.storage.persist().catch(() => false));
