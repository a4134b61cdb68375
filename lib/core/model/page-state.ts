/** How far a page's chat is known. */

/** By a profile, by its shape alone, by its shape but for what only the agent can say, or not at all. */
export const pageStates = ['searching', 'recognised', 'recognised_by_shape', 'needs_hint', 'unrecognised'] as const;

export type PageState = (typeof pageStates)[number];

/** @returns whether the page shows a chat that can be written into or read */
export const isFound = (state: PageState): boolean => state !== 'searching' && state !== 'unrecognised';

/** Why a chat that was found is not read whole: nobody's side is known, or two fields may be the composer. */
export const doubts = ['no_sides', 'two_composers'] as const;

export type Doubt = (typeof doubts)[number];
