/** Runs the browser's keys at the desk. Only `focus_search` moves the focus; everything else leaves it in the composer. */
import type { Command } from '../../core/model/command';
import { turnedPlace } from '../../core/tone/turned';
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
      const { draft, turned } = state();
      const at = (turnedPlace(draft.findings, turned) + 1) % draft.findings.length;
      const next = draft.findings[at];
      if (!next) return;
      actions.turn(next);
      showFinding(at);
    },
    apply_fix: () => {
      const { draft, turned } = state();
      const open = draft.findings[turnedPlace(draft.findings, turned)];
      const chosen = open?.fix ? open : draft.findings.find(({ fix }) => fix);
      if (chosen) void actions.fix(chosen);
    },
  };
  return (command) => run[command]();
}
