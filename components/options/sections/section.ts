/** What every section of the options page is given. */
import type { ComponentType } from 'preact';
import type { DrawerActions, DrawerState } from '../../../lib/app/drawer';
import type { LibraryView } from '../../../lib/core/library/view';
import type { RuleTexts } from '../../../lib/core/tone/rule';

export interface SectionProps {
  state: DrawerState;
  /** `state.library`, which is there whenever a section is drawn. */
  library: LibraryView;
  actions: DrawerActions;
  rules: readonly RuleTexts[];
}

export type Section = ComponentType<SectionProps>;
