/**
 * The one place from which a screen reader hears what happened by itself. Several regions would talk over each other,
 * and each would have its own idea of what is worth saying.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Quoting } from './text';

/** Says one line, even the same as before. */
export type Say = (line: string) => void;

const SayContext = createContext<Say | null>(null);

/** What happens within this time is one announcement: a region whose text is replaced at once is cut off. ms */
const together = 100;

interface Line {
  id: number;
  line: string;
}

export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, tell] = useState<readonly Line[]>([]);
  const waitingRef = useRef<Line[]>([]);
  const countRef = useRef(0);
  const say = useCallback((line: string): void => {
    countRef.current += 1;
    waitingRef.current.push({ id: countRef.current, line });
    if (waitingRef.current.length > 1) return;
    setTimeout(() => tell(waitingRef.current.splice(0)), together);
  }, []);
  return (
    <SayContext.Provider value={say}>
      {children}
      <div role="status" class="visually-hidden announced" data-testid="announced">
        {/* New elements each time: the same words a second time are news. */}
        {said.map(({ id, line }) => (
          <p key={id}>
            <Quoting text={line} />
          </p>
        ))}
      </div>
    </SayContext.Provider>
  );
}

/** @throws when there is no announcer above: a component that can't be heard is a mistake of ours */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('Announcer is missing above this component');
  return say;
}

/**
 * Says what a text has come to when it has rested; the same text again only after another one, or none, has rested.
 * @param rest ms; while somebody types nothing rests
 * @param isRelief whether the text is news only to those who were told otherwise before
 */
export function useAnnounced(text: string, rest: number, isRelief = false): void {
  const say = useSay();
  const saidRef = useRef('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === saidRef.current || (isRelief && saidRef.current === '')) return;
      saidRef.current = text;
      if (text !== '') say(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [text, rest, isRelief, say]);
}
