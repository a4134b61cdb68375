/** Findings in the composer, in the agent's language; what is chosen on the card goes to the panel. */
import type { Mark, MarkAct } from '../core/tone/mark';
import { i18n } from '../platform/text';
import type { Attendant } from '../sites/attendant';
import { createProofreader } from '../sites/proof/proofreader';

export interface Chosen {
  key: string;
  rule: string;
  from: number;
  to: number;
  act: MarkAct;
}

/** @param chosen told what the agent chose, in which conversation */
export function proofread(
  document: Document,
  attendant: Attendant,
  chosen: (what: Chosen) => void,
  signal: AbortSignal,
): { show: (key: string, text: string, marks: readonly Mark[]) => void; turn: (at: number) => void } {
  let open = '';
  const words = {
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
  const reader = createProofreader(
    document,
    {
      words,
      isComposing: attendant.isComposing,
      act: ({ rule, from, to }, act) => chosen({ key: open, rule, from, to, act }),
    },
    signal,
  );
  return {
    turn: reader.turn,
    show: (key, text, marks) => {
      open = key;
      reader.show(attendant.composer(key), text, marks);
    },
  };
}
