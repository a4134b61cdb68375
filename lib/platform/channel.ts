/** A typed, checked way between two contexts over a MessagePort that nobody else holds. */
import * as v from 'valibot';

/** A protocol: a schema for each message name. */
export type Messages = Record<string, v.GenericSchema>;

/** One handler for each message: a missing one does not compile. */
export type Handlers<M extends Messages> = { [Name in keyof M]: (message: v.InferOutput<M[Name]>) => void };

export interface Channel<Out extends Messages> {
  send: <Name extends keyof Out & string>(name: Name, message: v.InferInput<Out[Name]>) => void;
  close: () => void;
}

const envelope = v.object({ name: v.string(), message: v.unknown() });

/**
 * Opens one end. A message that does not fit its schema is dropped: its sender is not who it should be, and there is
 * nobody to tell.
 */
export function openChannel<Out extends Messages, In extends Messages>(
  port: MessagePort,
  incoming: In,
  handlers: Handlers<In>,
  closed: () => void = () => {},
): Channel<Out> {
  port.addEventListener('message', (event: MessageEvent<unknown>) => {
    const given = v.safeParse(envelope, event.data);
    if (!given.success || !Object.hasOwn(incoming, given.output.name)) return;
    const name: keyof In = given.output.name;
    const schema = incoming[name];
    const parsed = schema && v.safeParse(schema, given.output.message);
    if (parsed?.success) handlers[name](parsed.output);
  });
  // Chromium and Firefox tell when the other end's context has gone.
  port.addEventListener('close', closed);
  port.start();
  return {
    send: (name, message) => port.postMessage({ name, message }),
    close: () => port.close(),
  };
}
