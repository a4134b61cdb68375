/**
 * Calls to the background over `runtime.sendMessage`: the browser starts a worker that has died, so there is no
 * connection to lose. Errors come back as errors.
 */
import * as v from 'valibot';
import { browser } from './browser';
import {
  type Arguments,
  type CallName,
  libraryCalls,
  type LibraryHandlers,
  type LibraryReplies,
} from './library-protocol';
import { isOwnPage } from './own-page';

const envelope = v.object({ call: v.string(), args: v.unknown() });

type Answer = { reply: unknown } | { error: string };

/** @throws Error with the background's reason: `read_only`, `bad_arguments`, or the browser's words */
export async function callLibrary<Name extends CallName>(
  call: Name,
  args: Arguments<Name>,
): Promise<LibraryReplies[Name]> {
  const answer = await browser.runtime.sendMessage<unknown, Answer | undefined>({ call, args });
  if (!answer) throw new Error('no_answer');
  if ('error' in answer) throw new Error(answer.error);
  return answer.reply as LibraryReplies[Name]; // the handler's type guarantees it on the other side
}

/** Answers calls of the extension's own pages; content scripts share a process with the page and may not call. */
export function serveLibrary(handlers: LibraryHandlers): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<Answer> | undefined => {
    const message = v.safeParse(envelope, given);
    if (!message.success || !isOwnPage(sender.url)) return undefined;
    const { call, args } = message.output;
    if (!Object.hasOwn(libraryCalls, call)) return undefined;
    return answer(handlers, call as CallName, args); // own key of libraryCalls
  });
}

async function answer(handlers: LibraryHandlers, call: CallName, given: unknown): Promise<Answer> {
  const args = v.safeParse(libraryCalls[call], given);
  if (!args.success) return { error: `bad_arguments: ${v.summarize(args.issues)}` };
  // The compiler can't follow that the handler and the schema of one name belong together; LibraryHandlers says so.
  const handler = handlers[call] as (args: unknown) => Promise<unknown>;
  try {
    return { reply: await handler(args.output) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
