/** The steps of the try-out, in order; each ticks itself when it was done in the demo shop. */
export const trySteps = ['read', 'insert', 'fault', 'fix', 'send'] as const;

export type TryStep = (typeof trySteps)[number];
