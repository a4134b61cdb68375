/** What every section of the options page is given. */
import type { ComponentType } from 'preact';
import type { View } from '../../../lib/core/model/view';
import type { CommandKey } from '../../../lib/core/model/command';
import type { ExportActions } from '../../../lib/app/export/exporter';
import type { Importer } from '../../../lib/app/import/importer';
import type { DrawerActions, DrawerState } from '../../../lib/app/drawer';
import type { SiteFile } from '../../../lib/app/site-file';
import type { TaughtPage } from '../../../lib/core/shape/taught';
import type { SiteProfile } from '../../../lib/core/site/profile';
import type { Coverage } from '../../../lib/core/lang/coverage';
import type { LibraryView } from '../../../lib/core/library/view';
import type { Tagger } from '../../../lib/core/suggest/phrase-table';
import type { RuleTexts } from '../../../lib/core/tone/rule';

/** The sites that came with the extension and those that were allowed. */
export interface SitesMeans {
  shipped: readonly SiteProfile[];
  /** @returns hosts that the agent allowed */
  hosts: () => Promise<string[]>;
  /** @returns a function that ends it */
  onHosts: (changed: () => void) => () => void;
  /** Must be called in a click: the browser asks. */
  allow: (hosts: readonly string[]) => Promise<boolean>;
  revoke: (host: string) => Promise<void>;
  /** Reads a file of page facts and compares it with what is used. */
  read: (file: File, imported: readonly SiteProfile[]) => Promise<SiteFile>;
  /** Hands the profile out as a file. */
  save: (profile: SiteProfile) => void;
}

/** Pages that the agent pointed out, and how they go to another computer. */
export interface TaughtMeans {
  all: () => Promise<TaughtPage[]>;
  /** @returns a function that ends it */
  onChange: (changed: () => void) => () => void;
  keep: (page: TaughtPage) => Promise<void>;
  forget: (host: string) => Promise<void>;
  /** @returns null when the file is none of ours */
  read: (file: File) => Promise<TaughtPage | null>;
  /** Hands one out as a file. */
  save: (page: TaughtPage) => void;
}

/** What sections need of the browser besides the library. */
export interface SectionMeans {
  sites: SitesMeans;
  taught: TaughtMeans;
  /** @returns the browser's keys as they are now */
  keys: () => Promise<CommandKey[]>;
  openShortcuts: () => void;
  /** How the panel stands on this machine. */
  view: View;
  changeView: (change: (view: View) => View) => Promise<void>;
  /** Erases everything that this browser keeps. @returns whether sync is off now; @throws when not all could be erased */
  erase: () => Promise<{ syncOff: boolean }>;
  /** Asks for notifications; must be called in a click. @returns whether they are allowed */
  askToNotify: () => Promise<boolean>;
  /** Whether this browser has a side panel of its own. */
  hasNativePanel: boolean;
  importer: Importer;
  exporter: ExportActions;
  /** What each language pack has and lacks. */
  packs: () => Promise<readonly Coverage[]>;
  /** Reads intents from a phrase's words. */
  tag: Tagger;
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
