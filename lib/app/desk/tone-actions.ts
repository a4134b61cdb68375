/** What the agent does about findings: mend them, wave them through, or change the rules. */
import { fixAll } from '../../core/tone/fix-all';
import type { MarkAct } from '../../core/tone/mark';
import type { Finding, Fix } from '../../core/tone/rule';
import type { Turned } from '../../core/tone/turned';
import type { Workbench } from './actions';
import type { IgnoredOnce } from './ignored-once';
import type { DeskState } from './state';
import { createTelling } from './telling';

export interface ToneActions {
  /** Applies a finding's quick fix, if it has one. */
  fix: (finding: Finding) => Promise<void>;
  /** Applies all fixes that do no harm, as one edit. */
  fixAll: () => Promise<void>;
  act: (finding: Finding, act: MarkAct) => Promise<void>;
  /** Goes to a finding, which opens it and closes the one before. */
  turn: (turned: Turned) => void;
}

interface ToneBench extends Workbench {
  check: (text: string) => Finding[];
  /** The draft, checked anew. */
  checked: () => Partial<DeskState>;
  ignored: IgnoredOnce;
}

export function createToneActions(desk: ToneBench): ToneActions {
  const { means, state, set, key, check, checked, ignored } = desk;
  const { tell, change } = createTelling(desk);

  const replace = async ({ from, to, replacement }: Fix): Promise<void> => {
    const conversation = key();
    if (conversation === null) return;
    const expected = state().draft.text.slice(from, to);
    const outcome = await means.page.replace(conversation, from, expected, replacement);
    if (outcome === 'inserted') set({ notice: null });
    else await tell(outcome, replacement);
  };
  const fix: ToneActions['fix'] = async (finding) => {
    if (finding.fix) await replace(finding.fix);
  };

  return {
    fix,
    turn: (turned) => set({ turned }),
    fixAll: async () => {
      const all = fixAll(state().draft.text, check);
      if (all) await replace(all);
    },
    act: async (finding, act) => {
      const { draft, library, page } = state();
      const settings = library?.settings;
      if (!settings) return;
      const { rule, from, to } = finding;
      const words = draft.text.slice(from, to);
      const site = page.site?.id;
      if (act === 'fix') return fix(finding);
      if (act === 'ignore_once') {
        ignored.add(key(), draft.text, finding);
        set(checked());
      } else if (act === 'ignore_words') await change({ ignored: [...settings.ignored, { rule, words }] });
      else if (act === 'rule_off' || site === undefined)
        await change({ rulesOff: [...new Set([...settings.rulesOff, rule])] });
      else
        await change({
          siteGrades: { ...settings.siteGrades, [site]: { ...settings.siteGrades[site], [rule]: 'off' } },
        });
    },
  };
}
