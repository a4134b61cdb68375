/** Findings that the agent waved through for this draft; forgotten when the draft is empty or another's. */
import { ignoredKey } from '../../core/tone/ignored';
import type { Finding } from '../../core/tone/rule';

export interface IgnoredOnce {
  add: (key: string | null, text: string, finding: Finding) => void;
  /** @param text the whole draft */
  has: (key: string | null, text: string, finding: Finding) => boolean;
  /** Called with every draft: an empty one begins anew. */
  drafted: (text: string) => void;
}

export function createIgnoredOnce(): IgnoredOnce {
  const keys = new Set<string>();
  const keyOf = (key: string | null, text: string, { rule, from, to }: Finding): string =>
    `${key} ${ignoredKey(rule, text.slice(from, to))}`;
  return {
    add: (key, text, finding) => keys.add(keyOf(key, text, finding)),
    has: (key, text, finding) => keys.has(keyOf(key, text, finding)),
    drafted: (text) => {
      if (text === '') keys.clear();
    },
  };
}
