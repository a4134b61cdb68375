/** The browser's own keys: told by the browser to the background, by the background to the panel of that tab. */
import * as v from 'valibot';
import { type Command, type CommandKey, commands } from '../core/model/command';
import { browser } from './browser';
import { isOwnPage } from './own-page';

const pressed = v.object({ command: v.picklist(commands), tab: v.number() });
const question = v.object({ ask: v.literal('keys') });

/** Called by the background, at its start. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Nobody listens where no panel is open: then there is nothing to do.
    if (tab?.id !== undefined) void browser.runtime.sendMessage({ command, tab: tab.id }).catch(() => {});
  });
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<CommandKey[]> | undefined =>
    v.is(question, given) && isOwnPage(sender.url) ? currentKeys() : undefined,
  );
}

async function currentKeys(): Promise<CommandKey[]> {
  const known = await (browser.commands?.getAll() ?? []);
  return commands.map((command) => ({ command, key: known.find(({ name }) => name === command)?.shortcut ?? '' }));
}

/** @returns every command with its key in this browser. An embedded page in Firefox can only ask the background. */
export const askKeys = async (): Promise<CommandKey[]> =>
  (await browser.runtime.sendMessage<unknown, CommandKey[] | undefined>({ ask: 'keys' })) ?? [];

/**
 * Called by a panel.
 * @param tab the tab that the panel serves now, null while it serves none
 */
export function onCommand(tab: () => number | null, run: (command: Command) => void): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): undefined => {
    const message = v.safeParse(pressed, given);
    // A content script shares its process with the page and may not press our keys.
    if (message.success && !sender.tab && message.output.tab === tab()) run(message.output.command);
  });
}
