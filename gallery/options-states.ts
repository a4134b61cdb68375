/** Every state of the options page that a picture is taken of: what lies there, and what was done. */
import { sections, type SectionId } from '../components/options/sections';
import type { Drawer } from '../lib/app/drawer';
import type { Importer } from '../lib/app/import/importer';
import { writeOwnFile } from '../lib/core/library/export/own-file';
import type { LibraryPhrase } from '../lib/core/library/view';
import { readView, withSiteView } from '../lib/core/model/view';
import type { ABackground, Shelves } from './a-background';
import { aLibrary, now } from './a-library';

export interface OptionsState extends Shelves {
  id: string;
  section: SectionId;
  act?: (page: { drawer: Drawer; importer: Importer; background: ABackground }) => Promise<void> | void;
  /** Other pictures hold all that it is made of: axe need not read it. */
  alike?: boolean;
  /** Typed into the field with this test id. */
  type?: readonly [testId: string, text: string];
}

const at = (place: number): LibraryPhrase => {
  const phrase = aLibrary.phrases[place];
  if (!phrase) throw new Error('the starter phrases are fewer');
  return phrase;
};
const day = 86_400_000;
const own = (count: number): LibraryPhrase => ({
  ...at(count % aLibrary.phrases.length),
  id: `d1.${count + 1}`,
  title: `第 ${count + 1} 条话术`,
  builtIn: false,
  versions: [`d1.${count + 1}`],
});
const many = (count: number): LibraryPhrase[] => Array.from({ length: count }, (_, place) => own(place));
const doubled: LibraryPhrase = {
  ...own(0),
  title: '包邮',
  variants: ['满两件包邮'],
  others: [{ ...own(0), title: '包邮', variants: ['满 59 元包邮，偏远地区补 8 元'] }],
  versions: ['d1.1', 'd2.9'],
};
const table =
  '标题,内容,短码,分组\n打招呼,亲，您好，我在的。想了解哪一款,dzh,接待\n裁剪,窗帘可以裁到最好的长度,cj,定制\n空的,,,\n';
const notes = '事项,怎么答,备注\n查件,我查一下您的包裹，马上回您,常用\n催件,我帮您催一下快递,\n';
const file = (name: string, text: string): File => new File([text], name);

const library: OptionsState[] = [
  { id: 'library', section: 'library' },
  { id: 'library-empty', section: 'library', library: { phrases: [] } },
  { id: 'library-50000', section: 'library', alike: true, library: { phrases: many(50_000) } },
  { id: 'library-coming', section: 'library', alike: true, library: { phrases: many(3000) }, stopsAt: 1000 },
  {
    id: 'library-nothing-found',
    section: 'library',
    act: ({ drawer }) => drawer.actions.manager.list.search('没有这样的话术'),
  },
  { id: 'library-found', section: 'library', act: ({ drawer }) => drawer.actions.manager.list.search('发货') },
  {
    id: 'library-bulk',
    section: 'library',
    act: ({ drawer: { actions } }) => [at(0), at(1), at(3)].forEach(({ id }) => actions.manager.list.toggle(id)),
  },
  {
    id: 'library-editing',
    section: 'library',
    library: { pictures: { [at(0).id]: 1 } },
    act: ({ drawer: { actions } }) => {
      actions.manager.editor.open(at(0).id);
      actions.manager.editor.write({ variants: ['亲，您好，欢迎光临{shop}。{店名}的{product}今天发货'] });
    },
  },
  { id: 'library-new', section: 'library', alike: true, act: ({ drawer }) => drawer.actions.manager.editor.add(null) },
  {
    id: 'library-incomplete',
    section: 'library',
    act: async ({ drawer: { actions } }) => {
      actions.manager.editor.add(null);
      await actions.manager.editor.save();
    },
  },
  {
    id: 'library-history',
    section: 'library',
    alike: true,
    act: async ({ drawer: { actions } }) => {
      actions.manager.editor.open(at(0).id);
      await actions.manager.editor.askHistory();
    },
  },
  {
    id: 'library-two-versions',
    section: 'library',
    library: { phrases: [doubled, ...aLibrary.phrases] },
    act: ({ drawer }) => drawer.actions.manager.editor.open(doubled.id),
  },
  {
    id: 'library-two-tabs',
    section: 'library',
    library: { phrases: [own(0), ...aLibrary.phrases] },
    act: async ({ drawer, background }) => {
      drawer.actions.manager.editor.open(own(0).id);
      drawer.actions.manager.editor.write({ title: '这边改的标题' });
      background.change({ ...own(0), title: '别处改的标题', versions: ['d2.5'] });
      await drawer.refresh();
    },
  },
  {
    id: 'library-trash',
    section: 'library',
    trash: [0, 5, 9].map((place) => ({ id: at(place).id, value: at(place), removed: now - (place + 1) * day })),
    act: ({ drawer }) => drawer.actions.manager.trash.show(true),
  },
  {
    id: 'library-trash-empty',
    section: 'library',
    alike: true,
    act: ({ drawer }) => drawer.actions.manager.trash.show(true),
  },
  {
    id: 'library-read-only',
    section: 'library',
    alike: true,
    library: { health: { ...aLibrary.health, fault: 'newer_version' } },
  },
];

const files: OptionsState[] = [
  {
    id: 'import-columns',
    section: 'files',
    act: ({ importer }) => importer.actions.take([file('话术整理.csv', notes)]),
  },
  { id: 'import-plan', section: 'files', act: ({ importer }) => importer.actions.take([file('客服宝.csv', table)]) },
  {
    id: 'import-faults',
    section: 'files',
    act: ({ importer }) =>
      importer.actions.take([
        file('坏了.json', '{\n"a": b}'),
        file('空的.csv', ''),
        file('照片.csv', '\u0000\u0001'.repeat(99)),
      ]),
  },
  {
    id: 'import-backup',
    section: 'files',
    act: ({ importer }) => {
      const view = withSiteView(readView(null), 'pdd', { side: 'left' });
      const taught = { composer: 'textarea', rule: { by: 'place', buyerAt: 'left' } } as const;
      const library = { ...aLibrary, phrases: [doubled], picks: [{ phrase: doubled.id, uses: 3, last: now }] };
      const backup = writeOwnFile(library, [at(0).id], { view, taught: [{ host: 'im.example.com', taught }] });
      return importer.actions.take([file('tiexin-library.json', backup)]);
    },
  },
  { id: 'erase-confirm', section: 'files', type: ['erase-word', '清除全部'] },
];

const others: OptionsState[] = [
  { id: 'search', section: 'general', type: ['setting-search', '催付'] },
  { id: 'search-nothing', section: 'general', type: ['setting-search', '火箭'] },
  { id: 'tone-words', section: 'tone', type: ['own-words', '跳楼价,优惠价,夸大宣传\n加|留*电话\n的\n/(?=a)b/'] },
];

export const optionsStates: readonly OptionsState[] = [
  ...library,
  ...sections.flatMap(({ id }): OptionsState[] => (id === 'library' ? [] : [{ id, section: id }])),
  ...files,
  ...others,
];
