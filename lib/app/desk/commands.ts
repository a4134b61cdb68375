/** Runs the browser's keys at the desk. Only `focus_search` moves the focus; everything else leaves it in the composer. */
import type { Command } from '../../core/model/command';
import type { Finding } from '../../core/tone/rule';
import type { DeskActions } from './actions';
import type { DeskState } from './state';

export interface CommandMeans {
  state: () => DeskState;
  actions: DeskActions;
  focusSearch: () => void;
  togglePanel: () => void;
  toggleLint: () => void;
  /** Opens the card beside this finding's words. @param at its place among the findings */
  showFinding: (at: number) => void;
}

export function createCommands({
  state,
  actions,
  focusSearch,
  togglePanel,
  toggleLint,
  showFinding,
}: CommandMeans): (command: Command) => void {
  /** The finding that was turned to; findings are other objects as soon as the draft is another. */
  let turned: Finding | null = null;

  const insert = (at: number): void => {
    const suggestion = state().suggestions[at];
    if (suggestion) void actions.insert(suggestion, 'caret');
  };
  const run: Record<Command, () => void> = {
    toggle_panel: togglePanel,
    focus_search: focusSearch,
    insert_1: () => insert(0),
    insert_2: () => insert(1),
    insert_3: () => insert(2),
    toggle_lint: toggleLint,
    next_finding: () => {
      const { findings } = state().draft;
      if (findings.length === 0) return;
      const next = ((turned ? findings.indexOf(turned) : -1) + 1) % findings.length;
      turned = findings[next] ?? null;
      showFinding(next);
    },
    apply_fix: () => {
      const { findings } = state().draft;
      const chosen = turned && findings.includes(turned) && turned.fix ? turned : findings.find(({ fix }) => fix);
      if (chosen) void actions.fix(chosen);
    },
  };
  return (command) => run[command]();
}
