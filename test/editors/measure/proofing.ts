/** What is tried in reading a draft, marking it, guarding it, and handing over pictures. */
import { type Column, type Trial, typed, wrong } from './trial';

/** A PNG of one point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Marks what stands in braces as a blocking finding. */
async function mark(trial: Trial, draft: string): Promise<void> {
  const texts = { title: '没填', reason: '', fix: null };
  const place = { from: draft.indexOf('{'), to: draft.indexOf('}') + 1 };
  await trial.call('mark', draft, [{ rule: 'placeholder_left', severity: 'block', ...texts, ...place }]);
}

/** Asks again for a while: under load keys and clicks arrive late. */
async function eventually(check: () => Promise<boolean>): Promise<boolean> {
  for (let look = 0; look < 40; look++) {
    if (await check()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

const sentBy = (trial: Trial): Promise<string[]> => trial.evaluate(() => window.host.sent);

export const proofing: readonly Column[] = [
  {
    title: 'reads a draft',
    try: async (trial) => {
      await trial.mount();
      await trial.type(typed);
      const [read, model] = [await trial.call('read'), await trial.model()];
      return read === model.replaceAll('\u00A0', ' ') && model !== '' ? 'yes' : wrong(read, model);
    },
  },
  {
    title: 'underline',
    try: async (trial) => {
      await trial.mount();
      await trial.type('默认发{快递}哦');
      const nodes = (): Promise<string> => trial.evaluate(() => window.host.element().innerHTML);
      const [bare, before] = [await trial.look(), await nodes()];
      await mark(trial, '默认发{快递}哦');
      const [marked, after] = [await trial.look(), await nodes()];
      await trial.call('mark', '', []);
      const again = await trial.look();
      return marked !== bare && again === bare && before === after ? 'yes' : wrong(marked !== bare, again === bare);
    },
  },
  {
    title: 'guard',
    try: async (trial) => {
      for (const [at, press] of [() => trial.press('Enter'), () => trial.click('#send')].entries()) {
        await trial.mount();
        // Another draft each time: the same one is asked about only once.
        const draft = `${trial.facts.id}发{快递}${at}`;
        await trial.type(draft);
        await mark(trial, draft);
        await press();
        const asked = await eventually(() => trial.call('isAsking'));
        const held = [asked, await sentBy(trial), await trial.model()];
        await press();
        await eventually(async () => (await sentBy(trial)).length > 0);
        const seen = JSON.stringify([...held, await sentBy(trial)]);
        if (seen !== JSON.stringify([true, [], draft, [draft]])) return wrong(at, seen);
      }
      return 'yes';
    },
  },
  {
    title: 'picture',
    try: async (trial) => {
      await trial.mount();
      await trial.type('亲');
      const taken = await trial.call('pasteTaken', dot);
      const arrived = await trial.evaluate(
        () => window.host.pictures > 0 || window.host.element().querySelector('img') !== null,
      );
      if ((await trial.model()) !== '亲') return wrong(await trial.model());
      return taken === arrived ? (taken ? 'yes' : 'no, says so') : wrong(taken, arrived);
    },
  },
];
