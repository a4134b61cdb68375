/** Findings in the composer, in the agent's language; what is chosen on the card goes to the panel. */
import { tagOf } from '../core/text/say';
import type { Mark, MarkAct } from '../core/tone/mark';
import { fetchScript } from '../platform/scripts';
import { i18n } from '../platform/text';
import type { Attendant } from '../sites/attendant';
import type { createProofreader, Proofreader } from '../sites/proof/proofreader';

export interface Chosen {
  key: string;
  rule: string;
  from: number;
  to: number;
  act: MarkAct;
}

/** Where the script that draws puts itself, in the world that it shares with us. */
export interface ProofWorld {
  tiexinProof?: typeof createProofreader;
}

export interface Proof {
  /** Brings the script that draws, before there is something to draw. */
  prepare: () => void;
  show: (key: string, text: string, marks: readonly Mark[]) => void;
  turn: (at: number) => void;
}

/** @param chosen told what the agent chose, in which conversation */
export function proofread(
  document: Document,
  attendant: Attendant,
  chosen: (what: Chosen) => void,
  signal: AbortSignal,
): Proof {
  const world: typeof globalThis & ProofWorld = globalThis;
  let open = '';
  let reader: Proofreader | null = null;
  /** What came before the script did. */
  let waiting: (() => void) | null = null;
  const words = {
    lang: tagOf(i18n.t('locale')),
    acts: {
      fix: i18n.t('panel.fix'),
      ignore_once: i18n.t('tone.ignore_once'),
      ignore_words: i18n.t('tone.ignore_words'),
      rule_off: i18n.t('tone.rule_off'),
      rule_off_here: i18n.t('tone.rule_off_here'),
    },
    // Texts can't be had once the extension was replaced; the sentence is built from one that was read in time.
    ask: (
      (line) => (faulty: string) =>
        line.replace('{words}', faulty)
    )(i18n.t('tone.ask_send', { words: '{words}' })),
  };
  const begin = (): void => {
    if (reader || signal.aborted || !world.tiexinProof) return;
    const means = {
      words,
      isComposing: attendant.isComposing,
      act: ({ rule, from, to }: Mark, act: MarkAct): void => chosen({ key: open, rule, from, to, act }),
    };
    reader = world.tiexinProof(document, means, signal);
    waiting?.();
    waiting = null;
  };
  const prepare = (): void => {
    if (world.tiexinProof) begin();
    else void fetchScript('proof').then(begin);
  };
  return {
    prepare,
    turn: (at) => reader?.turn(at),
    show: function show(key, text, marks) {
      open = key;
      if (reader) reader.show(attendant.composer(key), text, marks);
      else {
        waiting = () => show(key, text, marks);
        prepare();
      }
    },
  };
}
