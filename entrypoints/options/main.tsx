import { render } from 'preact';
import { textOf } from '../../components/options/file-text';
import { Options } from '../../components/options/Options';
import { sectionOf } from '../../components/options/sections';
import type { SectionMeans, SitesMeans } from '../../components/options/sections/section';
import { Shell } from '../../components/shared/Shell';
import { createDrawer } from '../../lib/app/drawer';
import { compileExpressions } from '../../lib/app/expressions';
import { createExporter } from '../../lib/app/export/exporter';
import { createImporter } from '../../lib/app/import/importer';
import type { MachineMeans } from '../../lib/app/import/machine-part';
import { createKeep, keptUndoSchema, toldSchema } from '../../lib/app/import/import-keep';
import { readInWorker, writeInWorker } from '../../lib/app/import/in-worker';
import { readSiteFile, writeSiteFile } from '../../lib/app/site-file';
import { inSlices } from '../../lib/app/work';
import { createToneCheck } from '../../lib/app/tone-check';
import { createWordingCheck } from '../../lib/app/wording-check';
import { tagOf } from '../../lib/core/text/say';
import { readView, type View } from '../../lib/core/model/view';
import { zhReplyCues } from '../../lib/core/lang/zh/reply-cues';
import { newPhraseOf } from '../../lib/core/library/new-phrase';
import { readSounds } from '../../lib/core/library/sounds';
import { createTalkReader } from '../../lib/core/suggest/reply-act';
import type { Tagger } from '../../lib/core/suggest/phrase-table';
import { createTagger } from '../../lib/core/suggest/tag';
import { ownWordsRule } from '../../lib/core/tone/sensitive-words';
import { toneRules, toneRuleTexts } from '../../lib/core/lang/tone';
import { onBell } from '../../lib/platform/areas';
import { callLibrary } from '../../lib/platform/calls';
import { keepStored } from '../../lib/platform/persist';
import { askKeys } from '../../lib/platform/commands';
import { keptAs } from '../../lib/platform/keep';
import { askToNotify } from '../../lib/platform/notify';
import { openShortcuts } from '../../lib/platform/options-page';
import { pause } from '../../lib/platform/pause';
import { hasNativePanel } from '../../lib/platform/panel-home';
import { changeView, loadView, onView } from '../../lib/platform/view-store';
import { saveFile } from '../../lib/platform/save-file';
import { allowedHosts, askForHosts, giveBackHost, onAllowedHosts } from '../../lib/platform/site-access';
import { i18n } from '../../lib/platform/text';
import { learn, recognise } from '../panel/recognition';
import { taughtMeans } from './taught';
import { marketplaces } from '../../lib/sites';
import { profiles } from '../../lib/sites/all';
import { isSelector, selectorsOf } from '../../lib/sites/usable';

const root = document.querySelector('#options');
document.documentElement.lang = tagOf(i18n.t('locale'));
document.title = i18n.t('options.title');

// An expression that has just been compiled may find something in the list.
const toneCheck = createToneCheck(toneRules, compileExpressions, () => draw());
const checkWording = createWordingCheck(toneCheck);
const drawer = createDrawer({
  call: callLibrary,
  saveFile,
  checkWording,
  run: (work, signal) => inSlices(work, { pause, clock: () => performance.now() }, signal),
  loadSounds: async () => readSounds((await import('../../lib/core/lang/zh/sounds')).zhSounds),
});
const library = drawer.whole;
/** Made when the first phrase without intents is opened: its patterns take a while to compile. */
let tagger: Tagger | null = null;
const tag: Tagger = (phrase) => (tagger ??= createTagger(recognise, createTalkReader(zhReplyCues)))(phrase);
const startWorker = () => new Worker(new URL('files.worker.ts', import.meta.url), { type: 'module' });
const taught = taughtMeans(saveFile, textOf);
const machine: MachineMeans = {
  read: async () => ({ view: await loadView(), taught: await taught.all() }),
  writeView: (view) => changeView(() => view),
  writeTaught: (host, taughtNow) => {
    if (!taughtNow) return taught.forget(host);
    // A file may come from anywhere: what is no selector here is left out.
    return isSelector(taughtNow.composer) ? taught.keep({ host, taught: taughtNow }) : Promise.resolve();
  },
};
const importer = createImporter({
  call: callLibrary,
  library,
  machine,
  refresh: drawer.refresh,
  read: (job, signal) => readInWorker(startWorker, job, signal),
  check: checkWording,
  keep: createKeep(keptAs('import.columns', toldSchema, {}), keptAs('import.undo', keptUndoSchema, null)),
  pause,
  clock: () => performance.now(),
});
const exporter = createExporter({
  library,
  builtIn: async () => (await import('../../lib/core/lang/starter')).starterFor(i18n.t('locale')).map(({ id }) => id),
  machine: machine.read,
  writeSheet: (rows) => writeInWorker(startWorker, rows),
  saveFile,
});
const rules = [...toneRuleTexts, ownWordsRule];
const erase: SectionMeans['erase'] = async () => {
  const erased = await callLibrary('eraseAll', {});
  await importer.start();
  return erased;
};
let view = readView(null);
const shipped = import.meta.env.MODE === 'demo' ? profiles : marketplaces;
const sites: SitesMeans = {
  shipped,
  hosts: allowedHosts,
  onHosts: onAllowedHosts,
  allow: askForHosts,
  revoke: giveBackHost,
  read: async (file, imported) =>
    readSiteFile(await textOf(file), file.size, { shipped, imported, isSelector, selectorsOf }),
  save: (profile) => saveFile(`tiexin-site-${profile.id}.json`, writeSiteFile(profile)),
};
const packs: SectionMeans['packs'] = async () => (await import('../../lib/core/lang/coverage')).coverage();
const draw = (): void => {
  const state = drawer.state();
  const means = {
    ...{ keys: askKeys, openShortcuts, importer, exporter, sites, taught, tag, packs },
    ...{ view, changeView, hasNativePanel: hasNativePanel(), erase, askToNotify },
  };
  document.documentElement.dataset['theme'] = state.library?.settings.theme ?? 'auto';
  const shown = (
    <Shell texts={i18n}>
      <Options state={state} actions={drawer.actions} rules={rules} means={means} open={sectionOf(location.hash)} />
    </Shell>
  );
  if (root) render(shown, root);
};
drawer.subscribe(draw);
/** `#tone/own-words` leads to that heading, once it is drawn. */
const goTo = (): void => {
  const place = document.getElementById(location.hash.split('/')[1] ?? '');
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  place.scrollIntoView({ block: 'start' });
  // A heading takes the focus only when it is told that it may.
  if (place.tabIndex === -1) place.tabIndex = -1;
  place.focus();
};
/** `#library/new/…` opens the form with those words, once: going back in the history does not open it again. */
const beginPhrase = (): void => {
  const words = newPhraseOf(location.hash);
  if (!words) return;
  history.replaceState(null, '', '#library');
  const { editor } = drawer.actions.manager;
  editor.add(null);
  editor.write(words);
};
addEventListener('hashchange', () => {
  beginPhrase();
  draw();
  goTo();
});
beginPhrase();
draw();
const takeView = (now: View): void => {
  view = now;
  draw();
};
void loadView().then(takeView);
onView(takeView);
void keepStored();
onBell(() => void drawer.refresh());
void drawer.refresh();
void importer.start();
// What the agent wrote is no cache that the browser may clear.
void navigator.storage.persist();
addEventListener('beforeunload', (event) => {
  if (drawer.hasUnsaved()) event.preventDefault();
});
void learn(() => {});
