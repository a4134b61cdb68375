/** What the search's indexes hold of the memory at 50,000 phrases, and how long their longest step keeps a page waiting. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { zhSounds } from '../../lib/core/lang/zh/sounds';
import { createHearing } from '../../lib/core/library/hearing';
import { createSearch } from '../../lib/core/library/search';
import type { Phrase } from '../../lib/core/library/phrase';
import { readSounds } from '../../lib/core/library/sounds';
import { createSuggester } from '../../lib/core/suggest/suggest';
import type { Work } from '../../lib/core/work';
import { createLibrary } from './data/library';

export interface IndexSize {
  name: string;
  megabytes: number;
  /** Between two places where the work may be paused. ms; on a busy machine also what others took */
  longestStep: number;
}

const size = 50_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** A function of its own: what it needed meanwhile must be free afterwards. */
function build(work: Work<unknown>): { built: unknown; longestStep: number } {
  let longestStep = 0;
  for (;;) {
    const begun = performance.now();
    const step = work.next();
    longestStep = Math.max(longestStep, performance.now() - begun);
    if (step.done) return { built: step.value, longestStep };
  }
}

type Make = (library: readonly Phrase[]) => Work<unknown>;

const kept: unknown[] = [];

function sizeOf(name: string, library: readonly Phrase[], make: Make): IndexSize {
  // What is compiled while it is built for the first time is no part of the index.
  build(make(library.slice(0, 2000)));
  const before = held();
  const { built, longestStep } = build(make(library));
  kept.push(built);
  return {
    name,
    megabytes: Number((held() - before).toFixed(1)),
    longestStep: Number(longestStep.toFixed(1)),
  };
}

export function measureIndexes(): IndexSize[] {
  // As it comes from the database: texts that were put together from pieces would count as the index's.
  const library = JSON.parse(JSON.stringify(createLibrary(size))) as Phrase[];
  const sounds = readSounds(zhSounds);
  return [
    sizeOf('search', library, createSearch),
    sizeOf('search by sound', library, (phrases) => createHearing(phrases, sounds)),
    sizeOf('suggester', library, (phrases) => createSuggester(phrases)),
  ];
}
