/** Every state of the welcome page that a picture is taken of. */
export const welcomeStates = ['begun', 'half', 'all-done'] as const;
