/** The options page's state over a librarian of its own, for tests. */
import { createDrawer, type Drawer, type DrawerState } from '../../lib/app/drawer';
import type { ManagerState } from '../../lib/app/library/manager';
import { finish } from '../../lib/app/work';
import { readSounds } from '../../lib/core/library/sounds';
import type { callLibrary } from '../../lib/platform/calls';
import { type ABrowser, aBrowser } from './a-browser';

export interface ADrawer {
  drawer: Drawer;
  browser: ABrowser;
  state: () => DrawerState;
  manager: () => ManagerState;
  titles: () => string[];
}

const rude = '快点';

/** @param given an own librarian, or another one's to look at the same library in a second tab */
export async function aDrawer(given?: ABrowser): Promise<ADrawer> {
  const browser = given ?? (await aBrowser());
  const call = ((name: keyof typeof browser.handlers, args: never) =>
    browser.handlers[name](args)) as typeof callLibrary;
  const drawer = createDrawer({
    call,
    saveFile: () => {},
    checkWording: (_settings, text) =>
      text.includes(rude) ? [{ rule: 'imperative', severity: 'warn', from: 0, to: 2 }] : [],
    run: (work) => Promise.resolve(finish(work)),
    loadSounds: async () => readSounds((await import('../../lib/core/lang/zh/sounds')).zhSounds),
  });
  await drawer.refresh();
  const manager = (): ManagerState => {
    const { manager } = drawer.state();
    if (!manager) throw new Error('no library');
    return manager;
  };
  return { drawer, browser, state: drawer.state, manager, titles: () => manager().shown.map(({ title }) => title) };
}
