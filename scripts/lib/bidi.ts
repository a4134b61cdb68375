/** A browser under remote control: WebDriver BiDi over the WebSocket that Node itself has. */

/** What a command answers; its shape is the caller's to know. */
export type Answer = Record<string, unknown>;

export interface Bidi {
  /** @throws with the browser's own words when the command failed or took too long */
  send: (method: string, params: object) => Promise<Answer>;
  close: () => void;
}

/** Longer than any command on a loaded machine takes. ms */
const patience = 30_000;

interface Reply {
  id?: number;
  type: string;
  result?: Answer;
  message?: string;
}

/** @param address as the browser prints it, `ws://127.0.0.1:…` */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', () => failed(new Error(`No answer at ${address}`)), { once: true });
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply; // the protocol's own form
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let count = 0;
  const send: Bidi['send'] = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      const timer = setTimeout(() => reject(new Error(`${method} took more than ${patience} ms`)), patience);
      waiting.set(id, ({ type, result, message }) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (type === 'error') reject(new Error(`${method}: ${message}`));
        else resolve(result ?? {});
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return { send, close: () => socket.close() };
}
