/** Giving way: to what the agent does, and to what the page draws. */

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.addEventListener('message', () => waiting.shift()?.());
port1.start();

/** @returns resolves in a task of its own, after the tasks that wait already; timers would add 4 ms each time */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
