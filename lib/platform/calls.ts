/**
 * Calls to the background over `runtime.sendMessage`: the browser starts a worker that has died, so there is no
 * connection to lose. A worker that dies in the middle is asked again, with the same token. Errors come back as errors.
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

const envelope = v.object({ call: v.string(), args: v.unknown(), once: v.pipe(v.string(), v.maxLength(80)) });

type Answer = { reply: unknown } | { error: string };

/**
 * How long each try waits. ms. A dead worker is mostly told of at once; where it is not, the second try starts another.
 * The last waits for the longest work: a file of 12,000 phrases on a slow machine.
 */
const patience = [5000, 15_000, 60_000];

/** @throws Error with the background's reason: `read_only`, `bad_arguments`; `no_answer` when every try was in vain */
export async function callLibrary<Name extends CallName>(
  call: Name,
  args: Arguments<Name>,
): Promise<LibraryReplies[Name]> {
  const once = crypto.randomUUID();
  for (const limit of patience) {
    const answer = await ask({ call, args, once }, limit);
    if (!answer) continue;
    if ('error' in answer) throw new Error(answer.error);
    return answer.reply as LibraryReplies[Name]; // the handler's type guarantees it on the other side
  }
  throw new Error('no_answer');
}

/** @returns null when nobody answered: the worker died, or hangs */
async function ask(message: v.InferOutput<typeof envelope>, limit: number): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), limit)));
  // Browsers say in many words that the other end has gone; what went wrong there comes as an answer.
  const sent = browser.runtime.sendMessage<unknown, Answer | undefined>(message).catch(() => null);
  const answer = await Promise.race([sent, late]);
  clearTimeout(timer);
  return answer ?? null;
}

/**
 * Answers calls of the extension's own pages; content scripts share a process with the page and may not call.
 * @param handlers asked for at each call: the database behind them may have been opened anew
 */
export function serveLibrary(handlers: () => Promise<LibraryHandlers>): void {
  /** Who asks again while the first request is still being worked at gets its answer. */
  const atWork = new Map<string, Promise<Answer>>();
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<Answer> | undefined => {
    const message = v.safeParse(envelope, given);
    if (!message.success || !isOwnPage(sender.url)) return undefined;
    const { call, args, once } = message.output;
    if (!Object.hasOwn(libraryCalls, call)) return undefined;
    const answering = atWork.get(once) ?? answer(handlers, call as CallName, args, once); // own key of libraryCalls
    atWork.set(once, answering);
    return answering.finally(() => atWork.delete(once));
  });
}

async function answer(
  handlers: () => Promise<LibraryHandlers>,
  call: CallName,
  given: unknown,
  once: string,
): Promise<Answer> {
  const args = v.safeParse(libraryCalls[call], given);
  if (!args.success) return { error: `bad_arguments: ${v.summarize(args.issues)}` };
  try {
    // The compiler can't follow that the handler and the schema of one name belong together; LibraryHandlers says so.
    const handler = (await handlers())[call] as (args: unknown, once: string) => Promise<unknown>;
    return { reply: await handler(args.output, once) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
