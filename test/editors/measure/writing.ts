/** What is tried in writing. */
import { type Column, joined, judge, lines, none, oneLine, type Trial, typed, wrong } from './trial';

const insertInto =
  (text: string) =>
  async (trial: Trial): Promise<string> => {
    await trial.mount();
    await trial.leave();
    const outcome = await trial.call('insert', text, 'caret');
    const model = await trial.model();
    const cell = judge(outcome, model, joined(trial, text), '');
    const read = await trial.call('read');
    const ready = await trial.evaluate(() => window.host.isSendReady());
    if (cell === 'yes' && (read !== model || !ready)) return wrong({ read, ready });
    return cell === 'yes' && joined(trial, text) !== text ? 'joined by blanks' : cell;
  };

/** Into the middle of a draft, from the panel. */
async function intoDraft(trial: Trial): Promise<string> {
  await trial.mount();
  await trial.type('亲，在的');
  for (const key of ['ArrowLeft', 'ArrowLeft']) await trial.press(key);
  await trial.leave();
  return trial.call('insert', oneLine, 'caret');
}

export const writing: readonly Column[] = [
  { title: 'one line', try: insertInto(oneLine) },
  { title: 'lines', try: insertInto(lines) },
  {
    title: 'into a draft',
    try: async (trial) => {
      const [outcome, model] = [await intoDraft(trial), await trial.model()];
      if (outcome === 'inserted' && model === `亲，在的${oneLine}`) return 'at its end';
      return judge(outcome, model, `亲，${oneLine}在的`, '亲，在的');
    },
  },
  {
    title: 'caret',
    try: async (trial) => {
      await intoDraft(trial);
      await trial.keys('X');
      const model = await trial.model();
      return model.includes(`${oneLine}X`) ? 'after it' : wrong(model);
    },
  },
  {
    title: 'undo',
    try: async (trial) => {
      await trial.mount();
      await trial.type('亲，');
      await trial.evaluate(() => window.host.later(5000));
      await trial.call('insert', oneLine, 'caret');
      const inserted = await trial.model();
      await trial.press('Control+z');
      // Some editors undo after the turn.
      await trial.evaluate((before: string) => window.host.changed(before), inserted);
      const model = await trial.model();
      if (model === '亲，') return 'yes';
      return model === '' ? 'with the words before' : wrong(model);
    },
  },
  {
    title: 'replace a range',
    try: async (trial) => {
      await trial.mount();
      await trial.type(typed);
      await trial.leave();
      const draft = (await trial.call('read')) ?? '';
      const edits = [
        ['好吗', '可以吗'],
        ['你必须', '麻烦您'],
        ['今天', ''],
      ] as const;
      const outcomes = new Set<string>();
      let wanted = draft;
      for (const [words, others] of edits) {
        outcomes.add(await trial.call('replace', wanted.indexOf(words), words, others));
        wanted = wanted.replace(words, others);
      }
      const model = (await trial.model()).replaceAll('\u00A0', ' ');
      return judge([...outcomes].join(), model, wanted, draft);
    },
  },
  {
    title: 'replace all',
    try: async (trial) => {
      await trial.mount();
      await trial.type(typed);
      await trial.leave();
      const before = await trial.model();
      return judge(await trial.call('insert', oneLine, 'replace'), await trial.model(), oneLine, before);
    },
  },
  {
    title: 'limit',
    try: async (trial) => {
      if (!trial.facts.limits) return none;
      await trial.mount(10);
      const cut = await trial.call('insert', '一二三四五六七八九十百千', 'caret');
      const full = await trial.call('insert', '万', 'caret');
      const model = await trial.model();
      return cut === 'cut' && full === 'not_taken' && model === '一二三四五六七八九十'
        ? 'kept, said'
        : wrong(cut, full, model);
    },
  },
];
