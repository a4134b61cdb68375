/** Tells a screen reader what has come to rest: while somebody types, nothing is said. */
import { useEffect, useState } from 'preact/hooks';

/** As long as nobody stops between two words. ms */
const rest = 1200;

export function Announce({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" class="visually-hidden">
      {said}
    </span>
  );
}
