/** Every state of the panel that a picture is taken of. A new one is a line here. */
import type { Consent } from '../components/panel/SiteConsent';
import type { Desk } from '../lib/app/desk/desk';
import type { DeskState } from '../lib/app/desk/state';
import type { NamedReminder } from '../lib/core/follow-up/due';
import type { SiteView } from '../lib/core/model/view';
import type { Surroundings } from './a-desk';
import { aLibrary, now } from './a-library';
import { long, quiet, sizes, thanks, waiting } from './talks';

export interface PanelState extends Surroundings {
  id: string;
  /** What happens at the desk before the picture. */
  happens?: (desk: Desk) => unknown;
  view?: Partial<SiteView>;
  /** In the browser's own side panel, which the agent does not use. */
  overlaid?: boolean;
  /** Beside a site that is not allowed. */
  consent?: Consent['step'];
  reminders?: readonly NamedReminder[];
  compact?: boolean;
  /** Hooks (`data-testid`) of what is clicked before the picture, the first of each. */
  press?: readonly string[];
  /** Pictured in traditional characters too. */
  taiwan?: boolean;
}

const shop = { id: 'demo', name: '演示店铺', asOf: '2026-11-23', confidence: 'A' } as const;
const sure = { doubt: null, place: 'demo' };
const open =
  (conversation: typeof sizes, ...then: ((desk: Desk) => unknown)[]) =>
  async (desk: Desk): Promise<void> => {
    desk.pageState({ state: 'recognised', site: shop, ...sure });
    desk.conversation(conversation);
    await desk.refresh();
    for (const step of then) await step(desk);
  };
const writes = (text: string) => (desk: Desk) => desk.draft(desk.state().conversation?.key ?? '', text, false);
const inserts = (desk: Desk) => {
  const [first] = desk.state().suggestions;
  return first && desk.actions.insert(first, 'caret');
};
const is =
  (state: DeskState['page']['state'], doubt: DeskState['page']['doubt'] = null) =>
  async (desk: Desk) => {
    desk.pageState({ state, site: null, ...sure, doubt });
    await desk.refresh().catch(() => {});
  };

const rude = '不是说了吗，你必须今天寄回来，这个退不了';
const manyFaults = `${rude}，加微信 abc12345，{姓名}保证一定没问题，最好的质量，快递的错跟我们没关系`;
const minute = 60_000;
const reminder = (id: string, kind: NamedReminder['kind'], name: string, left: number): NamedReminder => ({
  ...{ id, kind, name, conversation: id, site: 'demo', step: null },
  from: now - 10 * minute,
  due: now + left * minute,
  until: now + 24 * 60 * minute,
});

export const panelStates: readonly PanelState[] = [
  { id: 'loading', happens: is('searching') },
  {
    id: 'no-conversation',
    happens: async (desk) => {
      desk.pageState({ state: 'recognised', site: shop, ...sure });
      await desk.refresh();
    },
  },
  { id: 'unrecognised', happens: is('unrecognised') },
  {
    id: 'by-shape',
    happens: (desk) =>
      open(sizes)(desk).then(() => desk.pageState({ state: 'recognised_by_shape', site: null, ...sure })),
  },
  { id: 'needs-hint', happens: is('needs_hint', 'no_sides') },
  { id: 'two-composers', happens: (desk) => open(sizes)(desk).then(() => is('needs_hint', 'two_composers')(desk)) },
  { id: 'no-chat', taiwan: true, happens: is('no_chat') },
  { id: 'consent', happens: is('no_chat'), consent: 'offer' },
  { id: 'consent-press', happens: is('no_chat'), consent: 'press' },
  { id: 'overlaid', overlaid: true },
  { id: 'presale', happens: open(sizes) },
  { id: 'upset', taiwan: true, happens: open(waiting) },
  { id: 'closing', happens: open(thanks) },
  { id: 'answered', happens: open(quiet) },
  { id: 'one-finding', happens: open(sizes, writes('亲，你必须提供身高体重哦')) },
  { id: 'many-findings', happens: open(waiting, writes(manyFaults)) },
  {
    id: 'clean-draft',
    happens: open(sizes, writes('亲，按您的身高体重，建议选 L 码，宽松一点穿着更舒服，您参考一下哦')),
  },
  { id: 'lint-off', happens: open(sizes, writes(rude)), library: { settings: { ...aLibrary.settings, lint: false } } },
  { id: 'long-text', happens: open(long) },
  { id: 'search', happens: open(sizes, (desk) => desk.actions.search('退款')) },
  { id: 'search-none', taiwan: true, happens: open(sizes, (desk) => desk.actions.search('没有这样的话术')) },
  { id: 'inserted', happens: open(sizes, inserts) },
  { id: 'not-taken', outcome: 'not_taken', happens: open(sizes, inserts) },
  { id: 'unreachable', unreachable: true, happens: (desk) => open(sizes)(desk).catch(() => {}) },
  {
    id: 'library-broken',
    happens: open(sizes),
    library: {
      health: {
        fault: 'broken',
        restored: false,
        copyFailed: true,
        unsynced: ['a', 'b', 'c'],
        syncFault: 'refused',
        synced: 0,
        here: 3,
        removals: 0,
      },
    },
  },
  {
    id: 'reminders',
    happens: open(sizes),
    reminders: [
      reminder('a', 'promise', '小鱼儿', -4),
      reminder('b', 'answer', '阿月', 1),
      reminder('c', 'pay_nudge', '老周', 0),
      reminder('d', 'promise', '爱吃糖醋排骨但是不吃糖也不吃醋的小王同学', 25),
    ],
  },
  {
    id: 'reminders-many',
    happens: open(sizes),
    reminders: Array.from({ length: 30 }, (_, at) => reminder(`${at}`, 'answer', `顾客 ${at + 1}`, at - 6)),
  },
  {
    id: 'busy',
    taiwan: true,
    happens: open(waiting, writes(rude)),
    reminders: [
      reminder('a', 'promise', '小鱼儿', -4),
      reminder('b', 'answer', '阿月', 1),
      reminder('c', 'pay_nudge', '老周', 0),
      reminder('d', 'promise', '北极星', 25),
    ],
  },
  { id: 'narrow', view: { width: 320 }, happens: open(waiting, writes(rude)) },
  { id: 'wide', view: { width: 480 }, happens: open(waiting, writes(rude)) },
  { id: 'compact', compact: true, happens: open(waiting, writes(rude)) },
  { id: 'keys', happens: open(sizes), press: ['open-keys'] },
  { id: 'facts', happens: open(sizes), press: ['page-facts'] },
  {
    id: 'doubtful-facts',
    happens: (desk) =>
      open(sizes)(desk).then(() =>
        desk.pageState({ state: 'recognised', site: { ...shop, asOf: '2025-06', confidence: 'C' }, ...sure }),
      ),
  },
  { id: 'why', happens: open(waiting, writes(rude)), press: ['why-open'] },
  { id: 'closed-findings', happens: open(waiting, writes(rude), (desk) => desk.actions.turn('none')) },
  {
    id: 'rail',
    view: { collapsed: true },
    happens: open(waiting, writes(manyFaults)),
    reminders: [reminder('a', 'promise', '小鱼儿', -4)],
  },
];
