/** What is said while the agent points something out; ids of the message files under `teach`. */
export const teachWords = [
  'title',
  'composer',
  'buyer',
  'agent',
  'confirm',
  'no_list',
  'no_rule',
  'said_buyer',
  'said_agent',
  'save',
  'again',
  'cancel',
  'forget',
] as const;

export type TeachWord = (typeof teachWords)[number];

/** In the agent's language. */
export type TeachWords = Record<TeachWord, string>;
