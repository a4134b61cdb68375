/** What became of writing into the page's composer. */
export const outcomes = [
  'inserted',
  /** The composer took only a part: its length limit. */
  'cut',
  /** Another conversation is open than the one the text was meant for. */
  'conversation_changed',
  /** The draft is no longer what the fix was made for. */
  'draft_changed',
  'no_composer',
  'read_only',
  /** The page did not take the text, or took it back. */
  'not_taken',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Where the text goes: at the caret, or in place of the whole draft (only when the agent asked for that). */
export const insertModes = ['caret', 'replace'] as const;

export type InsertMode = (typeof insertModes)[number];
