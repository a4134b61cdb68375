/** How long the buyer has waited, counting. Not announced: a screen reader would never stop. */
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../shared/text';
import { lasting } from '../shared/when';

export interface WaitingProps {
  /** ms since the epoch */
  since: number;
  /** How long a first answer may take, ms */
  limit: number;
  now: () => number;
}

/** Buyers notice that nobody is there after this. ms */
const mark = 6_000;

export function Waiting({ since, limit, now }: WaitingProps) {
  const t = useText();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const waited = Math.max(0, now() - since);
  // What is over is over: then the room is the buyer's name's.
  const how = waited >= limit ? 'late' : waited >= mark ? 'marked' : 'fresh';
  return (
    <span class={`waiting ${how}`} data-testid="waiting" title={t('panel.waited_limit', { limit: lasting(limit) })}>
      {how === 'marked'
        ? t('panel.waited_of', { time: lasting(waited), limit: lasting(limit) })
        : t('panel.waited', { time: lasting(waited) })}
    </span>
  );
}
