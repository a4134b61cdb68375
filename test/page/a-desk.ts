/** A desk whose page, library and knowledge are made up, for tests. */
import { createDesk, type Desk } from '../../lib/app/desk/desk';
import type { DeskMeans } from '../../lib/app/desk/means';
import type { Phrase } from '../../lib/core/library/phrase';
import { readSounds } from '../../lib/core/library/sounds';
import { finish } from '../../lib/app/work';
import { defaultSettings, type Settings } from '../../lib/core/library/settings';
import { healthy, type LibraryView } from '../../lib/core/library/view';
import type { Conversation, Message } from '../../lib/core/model/conversation';
import type { Outcome } from '../../lib/core/model/outcome';
import type { Finding } from '../../lib/core/tone/rule';
import { aPhrase } from '../core/a-phrase';
import { aReading } from '../core/a-reading';

const phrases: Phrase[] = [
  aPhrase({ id: 'ship', intents: ['shipping_time'], variants: ['今天就发哦', '傍晚前寄出哦', '下午交给快递哦'] }),
  aPhrase({ id: 'urge', intents: ['shipping_time'], variants: ['已经催仓库了', '仓库在打包了'] }),
  aPhrase({ id: 'eta', intents: ['shipping_time'], variants: ['一般三天到', '路上三天左右'] }),
  aPhrase({ id: 'area', intents: ['shipping_time'], variants: ['{buyer}，您那边四天到', '{buyer}，到您那里四天'] }),
  aPhrase({ id: 'bill', intents: ['invoice'], variants: ['电子发票今天开'] }),
  aPhrase({ id: 'imported', title: '保修', variants: ['整机一年'] }),
  aPhrase({ id: 'hold', role: 'holding', variants: ['稍等，我看一下', '马上帮您看'] }),
  aPhrase({ id: 'again', role: 'holding', group: ['等待', '再等一下'], variants: ['还要请您等一会儿'] }),
  aPhrase({ id: 'away', role: 'away', variants: ['{几分钟}后回来'] }),
];

export const said = (id: string, side: Message['side'], text: string): Message => ({
  id,
  side,
  text,
  kind: 'text',
  at: null,
});

export const conversationOf = (buyer: string, ...messages: Message[]): Conversation => ({
  key: `pdd:${buyer}`,
  buyer,
  messages: messages.length > 0 ? messages : [said('1', 'buyer', '几号发货')],
  order: null,
});

const rude = '快点';
/** Finds one rude word, and knows a better one. */
const lint = (text: string): Finding[] => {
  const from = text.indexOf(rude);
  if (from === -1) return [];
  const span = { from, to: from + rude.length };
  return [{ rule: 'imperative', severity: 'warn', ...span, fix: { ...span, replacement: '麻烦您尽快' } }];
};

export interface Told extends Partial<Omit<DeskMeans, 'page' | 'library'>> {
  outcome?: Outcome;
  settings?: Partial<Settings>;
  /** The library refuses every change. */
  refuses?: boolean;
  /** Phrase id → how many pictures it has. */
  pictures?: Record<string, number>;
  /** The page takes pictures. */
  takesPictures?: boolean;
}

export interface ADesk {
  desk: Desk;
  /** What went to the page's composer and to the clipboard. */
  inserted: string[];
  copied: string[];
  /** Names of the pictures that were handed to the page. */
  pasted: string[];
  picked: string[];
  replaced: unknown[][];
  /** Typing pauses. */
  pause: () => void;
  /** From now on the background does not answer. */
  loseLibrary: () => void;
}

export function aDesk({
  outcome = 'inserted',
  settings,
  refuses = false,
  pictures = {},
  takesPictures = true,
  ...given
}: Told = {}): ADesk {
  const [inserted, copied, picked, replaced]: [string[], string[], string[], unknown[][]] = [[], [], [], []];
  const pasted: string[] = [];
  const served = new Map<string, Record<string, number[]>>();
  let chosen: Settings = { ...defaultSettings, ...settings };
  let edition = 1;
  let waiting = (): void => {};
  let lost = false;
  const view = (conversation: string | null): Promise<LibraryView> =>
    lost
      ? Promise.reject(new Error('gone'))
      : Promise.resolve({
          edition,
          phrases: phrases.map((phrase) => ({ ...phrase, others: [], versions: [], builtIn: true })),
          settings: chosen,
          picks: [],
          pictures,
          served: served.get(conversation ?? '') ?? {},
          health: healthy,
        });
  const takes = (): Promise<void> => (refuses ? Promise.reject(new Error('read_only')) : Promise.resolve());
  const desk = createDesk({
    page: {
      insert: (_key, text) => Promise.resolve(outcome).finally(() => inserted.push(text)),
      paste: (_key, pictures) =>
        Promise.resolve<Outcome>(takesPictures ? 'inserted' : 'not_taken').finally(() =>
          pasted.push(...pictures.map(({ name }) => name)),
        ),
      replace: (...asked) => Promise.resolve(outcome).finally(() => replaced.push(asked)),
    },
    library: {
      view,
      change: async (changed) => {
        await takes();
        chosen = { ...chosen, ...changed };
        edition++;
      },
      pictures: (phrase) =>
        Promise.resolve([{ name: `${phrase}.png`, type: 'image/png', thumbnail: 'data:image/png;base64,', data: '' }]),
      picked: async (phrase, variant, conversation) => {
        await takes();
        picked.push(phrase);
        const before = served.get(conversation) ?? {};
        served.set(conversation, { ...before, [phrase]: [...(before[phrase] ?? []), variant] });
      },
    },
    recognise: ({ messages }) =>
      aReading(
        { shipping_time: 0.9 },
        { stage: 'insale', question: messages.findLast(({ side }) => side === 'buyer')?.text ?? '' },
      ),
    checklist: (intent, written) => [
      { name: { zh_CN: intent, zh_TW: intent, en: intent }, done: written.includes('明天') },
    ],
    tag: ({ title }) => (title === '保修' ? ['repair_warranty'] : []),
    adviseSize: () => ({}),
    lints: ({ lint }) => lint,
    lineWords: { places: (now) => ({ 几分钟: `${now / 1000}分钟` }), asksToWait: () => false, again: ['再等一下'] },
    linter: ({ rulesOff }) => ({ lint: (text) => lint(text).filter(({ rule }) => !rulesOff.includes(rule)) }),
    copy: (text) => Promise.resolve(copied.push(text) > 0),
    settle: (work) => (waiting = work),
    run: (work) => Promise.resolve(finish(work)),
    loadSounds: () => Promise.resolve(readSounds('tui退 huo货 bao保 xiu修')),
    now: () => 1000,
    ...given,
  });
  return { desk, inserted, copied, pasted, picked, replaced, pause: () => waiting(), loseLibrary: () => (lost = true) };
}

/** A desk with this buyer's conversation open and the library at hand. */
export async function deskWith(buyer: string, told?: Told): Promise<ADesk> {
  const made = aDesk(told);
  made.desk.conversation(conversationOf(buyer));
  await made.desk.refresh();
  return made;
}
