/**
 * What the agent can do from any page by a key of the browser. Browsers suggest at most four keys for an extension; the
 * others wait for the agent to choose one. Arrows are left to the marketplaces, which use them themselves, and
 * combinations with Shift or Ctrl to input methods.
 */

export const commands = [
  'toggle_panel',
  'focus_search',
  'insert_1',
  'insert_2',
  'insert_3',
  'toggle_lint',
  'next_finding',
  'apply_fix',
] as const;

export type Command = (typeof commands)[number];

/** As manifests write keys, by platform. On Linux browsers keep Alt with a digit for their own tabs. */
export const suggestedKeys: Partial<Record<Command, { default: string; linux?: string }>> = {
  insert_1: { default: 'Alt+1', linux: 'Alt+Shift+1' },
  insert_2: { default: 'Alt+2', linux: 'Alt+Shift+2' },
  insert_3: { default: 'Alt+3', linux: 'Alt+Shift+3' },
  focus_search: { default: 'Alt+K' },
};

/** A command with the key that it has in this browser; '' for none. */
export interface CommandKey {
  command: Command;
  key: string;
}
