import { defineBackground } from 'wxt/utils/define-background';
import { eraseAll } from '../lib/app/erase';
import { createKeeper, type Keeper } from '../lib/app/follow-up/keeper';
import { createNameBook } from '../lib/app/follow-up/names';
import { createLibrarian, type Librarian } from '../lib/app/librarian';
import { readSaved } from '../lib/app/saved';
import { starterFor } from '../lib/core/lang/starter';
import type { NamedReminder } from '../lib/core/follow-up/due';
import { localArea, onSynced, ringBell, ringReminders, sessionArea, syncArea } from '../lib/platform/areas';
import { showCount } from '../lib/platform/badge';
import { browser } from '../lib/platform/browser';
import { serveLibrary } from '../lib/platform/calls';
import { deleteDatabase, faultOf, openDatabase } from '../lib/platform/database';
import { databaseFollow, type FollowStore, memoryFollow } from '../lib/platform/follow-store';
import { publishPageSettings } from '../lib/platform/page-settings';
import {
  allowedHosts,
  attendOpenTabs,
  followPermissions,
  giveBackAll,
  onAllowedHosts,
} from '../lib/platform/site-access';
import { showLastWindow, tellFoundElsewhere } from '../lib/platform/tabs';
import { jumpTo, serveJumps } from '../lib/platform/jump';
import { notify, onNoticeClicked } from '../lib/platform/notify';
import { i18n } from '../lib/platform/text';
import { databasePictures, noPictures, type PictureStore } from '../lib/platform/picture-store';
import { databaseStore, readOnlyStore, type Store } from '../lib/platform/store';
import { serveCommands } from '../lib/platform/commands';
import { serveScripts } from '../lib/platform/scripts';
import { serveOptions } from '../lib/platform/options-page';
import { servePanelHome } from '../lib/platform/panel-home';
import { serveWelcome } from '../lib/platform/welcome';
import { serveTickets } from '../lib/platform/tickets';
import { pressToolbar } from '../lib/platform/toolbar';
import { onWake, wakeAt } from '../lib/platform/wake';

/** Bursts of edits travel together; well inside the browsers' ten writes a minute that we allow ourselves. ms */
const syncPause = 5000;

const starterPhrases = starterFor(i18n.t('locale'));
const original = (id: string) => starterPhrases.find((phrase) => phrase.id === id) ?? null;

interface Opened {
  store: Store;
  follow: FollowStore;
  pictures: PictureStore;
  fault: ReturnType<typeof faultOf> | null;
}

/** Who works in the background, on one database. */
interface House extends Librarian {
  keeper: Keeper;
  pictures: PictureStore;
}

async function openStore(closed: () => void): Promise<Opened> {
  try {
    const database = await openDatabase({ newDevice: () => crypto.randomUUID().slice(0, 8), closed });
    const store = databaseStore(database, original);
    // A damaged one may open and fail when it is read.
    await store.registers();
    return {
      store,
      follow: databaseFollow(database),
      pictures: databasePictures(database, ringBell),
      fault: null,
    };
  } catch (error) {
    return {
      store: readOnlyStore(await readSaved(localArea, syncArea)),
      follow: memoryFollow(),
      pictures: noPictures,
      fault: faultOf(error),
    };
  }
}

/** Of what nobody waits for: panels are told of the same fault when they ask, and with the next change all is tried again. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => {});

/** What has fallen due, a line each. */
const linesOf = (due: readonly NamedReminder[]): string =>
  due.map(({ kind, name }) => `${i18n.t(`remind.kind.${kind}`)} · ${name ?? i18n.t('remind.someone')}`).join('\n');

export default defineBackground(() => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = async (): Promise<House> => {
    const { follow, pictures, ...opened } = await openStore(() => {
      opening = open();
      // It may come back as another one: whoever shows the old one asks anew.
      quietly(opening.then(ringBell));
    });
    const librarian = createLibrarian({
      ...opened,
      synced: syncArea,
      local: localArea,
      starter: starterPhrases,
      pictures: pictures.counts,
      now: Date.now,
      changed: async () => {
        await tellPages();
        await ringBell();
      },
      later: (work) => {
        clearTimeout(timer);
        timer = setTimeout(() => quietly(work()), syncPause);
      },
    });
    const keeper = createKeeper({
      store: follow,
      names: createNameBook(sessionArea),
      settings: librarian.settings,
      now: Date.now,
      changed: ringReminders,
      count: showCount,
      wakeAt,
      tell: (due, { conversation }) =>
        notify(i18n.t('remind.notice', { count: due.length }), linesOf(due), conversation),
    });
    return { ...librarian, keeper, pictures };
  };
  let opening = open();
  /** One after the other, each reading anew: what is told last is what holds. */
  let telling: Promise<void> = Promise.resolve();
  const tellPages = (): Promise<void> => {
    const tell = async (): Promise<void> => {
      const { profiles } = await (await opening).settings();
      await publishPageSettings({ profiles, hosts: await allowedHosts() });
    };
    telling = telling.then(tell, tell);
    return telling;
  };

  let erasing = false;
  const erase = async (): Promise<{ syncOff: boolean }> => {
    erasing = true;
    clearTimeout(timer);
    let erased = { syncOff: false };
    try {
      erased = await eraseAll({
        withdraw: (await opening).withdraw,
        local: localArea,
        session: sessionArea,
        synced: syncArea,
        giveBack: async () => {
          await giveBackAll();
          await followPermissions();
        },
        deleteDatabase,
        stopSync: async () => void (await (await opening).handlers.changeSettings({ settings: { sync: false } })),
      });
    } finally {
      erasing = false;
    }
    await ringBell();
    await (await opening).keeper.settingsChanged();
    return erased;
  };

  // Listeners stand before anything is awaited: a worker that wakes for a message must already listen.
  serveLibrary(async () => {
    const { handlers, keeper, pictures } = await opening;
    return {
      ...handlers,
      ...keeper.handlers,
      ...pictures,
      changeSettings: async (args, once) => {
        const reply = await handlers.changeSettings(args, once);
        // The setting is written, whatever becomes of the reminders' count.
        await keeper.settingsChanged().catch(() => {});
        return reply;
      },
      eraseAll: erase,
    };
  });
  serveTickets(tellFoundElsewhere);
  serveOptions();
  serveScripts();
  serveCommands();
  serveJumps();
  servePanelHome((url) => pressToolbar(url, tellPages));
  // Whoever opens the demo wants to see the shop.
  if (import.meta.env.MODE !== 'demo') serveWelcome();
  // What is being erased must not be published again.
  const sync = async (): Promise<void> => (erasing ? undefined : (await opening).sync());
  onSynced(() => quietly(sync()));
  browser.runtime.onInstalled.addListener(() => void attendOpenTabs());
  onAllowedHosts(() => quietly(followPermissions().then(tellPages)));
  quietly(followPermissions().then(tellPages));
  const attend = async (): Promise<void> => (await opening).keeper.attend();
  onWake(() => quietly(attend()));
  // Where its chat is closed, the reminder still stands in every panel.
  onNoticeClicked((about) => quietly(jumpTo(about).then((found) => (found ? undefined : showLastWindow()))));
  quietly(sync());
  quietly(attend());
});
