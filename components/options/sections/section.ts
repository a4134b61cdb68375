/** What every section of the options page is given. */
import type { ComponentType } from 'preact';
import type { View } from '../../../lib/core/model/view';
import type { CommandKey } from '../../../lib/core/model/command';
import type { ExportActions } from '../../../lib/app/export/exporter';
import type { Importer } from '../../../lib/app/import/importer';
import type { DrawerActions, DrawerState } from '../../../lib/app/drawer';
import type { LibraryView } from '../../../lib/core/library/view';
import type { RuleTexts } from '../../../lib/core/tone/rule';

/** What sections need of the browser besides the library. */
export interface SectionMeans {
  /** @returns the browser's keys as they are now */
  keys: () => Promise<CommandKey[]>;
  openShortcuts: () => void;
  /** How the panel stands on this machine. */
  view: View;
  changeView: (change: (view: View) => View) => Promise<void>;
  /** Erases everything that this browser keeps. @throws when not all of it could be */
  erase: () => Promise<void>;
  /** Whether this browser has a side panel of its own. */
  hasNativePanel: boolean;
  importer: Importer;
  exporter: ExportActions;
}

export interface SectionProps {
  state: DrawerState;
  /** `state.library`, which is there whenever a section is drawn. */
  library: LibraryView;
  actions: DrawerActions;
  rules: readonly RuleTexts[];
  means: SectionMeans;
}

export type Section = ComponentType<SectionProps>;
