/** A typed, checked way between two contexts, over a wire that nobody else holds. */
import * as v from 'valibot';
import type { browser } from './browser';

/** A protocol: a schema for each message name. */
export type Messages = Record<string, v.GenericSchema>;

/** One handler for each message: a missing one does not compile. */
export type Handlers<M extends Messages> = { [Name in keyof M]: (message: v.InferOutput<M[Name]>) => void };

export interface Channel<Out extends Messages> {
  send: <Name extends keyof Out & string>(name: Name, message: v.InferInput<Out[Name]>) => void;
  close: () => void;
}

/** What carries the messages. */
export interface Wire {
  send: (given: unknown) => void;
  /** Called once, by the channel. @param closed told when the other end has gone */
  listen: (heard: (given: unknown) => void, closed: () => void) => void;
  close: () => void;
}

/** Between the page's script and the panel's frame in it. Chromium and Firefox tell when the other end has gone. */
export const portWire = (port: MessagePort): Wire => ({
  send: (given) => port.postMessage(given),
  listen: (heard, closed) => {
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));
    port.addEventListener('close', closed);
    port.start();
  },
  close: () => port.close(),
});

export type RuntimePort = ReturnType<typeof browser.tabs.connect>;

/** Between a tab's script and a page of the extension outside of it. */
export const runtimeWire = (port: RuntimePort): Wire => ({
  send: (given) => port.postMessage(given),
  listen: (heard, closed) => {
    port.onMessage.addListener((given: unknown) => heard(given));
    port.onDisconnect.addListener(closed);
  },
  close: () => port.disconnect(),
});

const envelope = v.object({ name: v.string(), message: v.unknown() });

/**
 * Opens one end. A message that does not fit its schema is dropped: its sender is not who it should be, and there is
 * nobody to tell.
 */
export function openChannel<Out extends Messages, In extends Messages>(
  wire: Wire,
  incoming: In,
  handlers: Handlers<In>,
  closed: () => void = () => {},
): Channel<Out> {
  let isOpen = true;
  wire.listen(
    (data) => {
      const given = v.safeParse(envelope, data);
      if (!given.success || !Object.hasOwn(incoming, given.output.name)) return;
      const name: keyof In = given.output.name;
      const schema = incoming[name];
      const parsed = schema && v.safeParse(schema, given.output.message);
      if (parsed?.success) handlers[name](parsed.output);
    },
    () => {
      isOpen = false;
      closed();
    },
  );
  return {
    // A runtime port throws once its other end has gone.
    send: (name, message) => isOpen && wire.send({ name, message }),
    close: () => wire.close(),
  };
}
