/** What taking in a file would do. */
import { describe, expect, test } from 'vitest';
import type { ReadPhrase } from '../../lib/core/library/import/draft';
import { toPhrase } from '../../lib/core/library/import/draft';
import { createLikenessIndex } from '../../lib/core/library/import/plan/likeness';
import { planImport } from '../../lib/core/library/import/plan/plan';
import type { Phrase } from '../../lib/core/library/phrase';
import type { LibraryPhrase } from '../../lib/core/library/view';
import { aPhrase } from './a-phrase';

const inLibrary = (given: Parameters<typeof aPhrase>[0], change: Partial<LibraryPhrase> = {}): LibraryPhrase => ({
  ...aPhrase(given),
  ...{ others: [], versions: [], builtIn: false },
  ...change,
});
const shipping = inLibrary({
  id: 'a.1',
  title: '发货',
  code: 'fh',
  variants: ['今天发出'],
  tags: ['快'],
  scope: 'team',
});
const greeting = inLibrary({ id: 's.hi', title: '问候', variants: ['您好，在的'] }, { builtIn: true });

type Draft = Parameters<typeof toPhrase>[1];
const row = (draft: Draft, at: number): ReadPhrase => {
  const read = toPhrase(at + 1, draft);
  return 'phrase' in read ? read : expect.fail(read.fault);
};
function plan(library: readonly LibraryPhrase[], ...drafts: Draft[]) {
  const work = planImport(library, drafts.map(row));
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
const states = (...drafts: Draft[]) => plan([shipping, greeting], ...drafts).map(({ state }) => state);

describe('the plan', () => {
  test('tells new, changed, same, near and duplicate rows apart', () => {
    expect(
      states(
        { title: '发货', code: 'fh', texts: ['今天发出'] },
        { title: '尺码', texts: ['建议选M码'] },
        { title: '又一条', texts: ['建议选 M 码！'] },
        { title: '打招呼', texts: ['您好，在的。'] },
        { title: '运费', texts: ['拍下三件以上，全国大部分地区都可以包邮哦亲'] },
        { title: '运费说明', texts: ['拍下两件以上，全国大部分地区都可以包邮哦亲'] },
      ),
    ).toEqual(['same', 'new', 'duplicate', 'duplicate', 'new', 'near']);
  });
  test('says what a near row is like, and how much', () => {
    const [, near] = plan(
      [],
      { title: '运费', texts: ['拍下三件以上，全国大部分地区都可以包邮哦亲'] },
      { title: '运费说明', texts: ['拍下两件以上，全国大部分地区都可以包邮哦亲'] },
    );
    expect(near).toMatchObject({ like: { title: '运费', text: '拍下三件以上，全国大部分地区都可以包邮哦亲' } });
    expect(near?.like?.likeness).toBeGreaterThan(0.85);
  });
  test('keeps what the file does not state', () => {
    expect(plan([shipping], { code: 'FH', texts: ['明天发出'] })).toMatchObject([
      { state: 'changed', phrase: { id: 'a.1', title: '发货', variants: ['明天发出'], tags: ['快'], scope: 'team' } },
    ]);
  });
  test('never takes wordings away: the file’s own comes first', () => {
    const many = { ...shipping, variants: ['今天发出', '傍晚前寄出'] };
    expect(plan([many], { code: 'fh', texts: ['明天发出'] })).toMatchObject([
      { phrase: { variants: ['明天发出', '今天发出', '傍晚前寄出'] } },
    ]);
    expect(plan([many], { code: 'fh', texts: ['傍晚前寄出'] })).toMatchObject([{ state: 'same' }]);
  });
  test('never lets two rows write the same phrase', () => {
    const rows = plan([shipping], { code: 'fh', texts: ['明天第一车走'] }, { code: 'fh', texts: ['后天上午安排'] });
    expect(rows.map(({ phrase }) => phrase.id)).toEqual(['a.1', '']);
  });
});

test('likeness finds what is near among thousands, and nothing that is not', () => {
  const index = createLikenessIndex<Phrase['id']>();
  const words = ['窗帘', '台灯', '花瓶', '书架', '水壶', '地毯', '床垫', '茶具', '毛衣', '杯子'];
  const many = Array.from(
    { length: 3000 },
    (_, at) => `${words[at % 10]}第${at}号的说明：${words[(at * 7) % 10]}${at * 31}，请看${at % 97}页`,
  );
  const parcel = '亲，您的包裹已经从杭州仓库出发，预计后天送到';
  for (const text of [...many, parcel]) index.count(text);
  for (const [at, text] of many.entries()) index.add(text, `p${at}`);
  index.add(parcel, 'parcel');
  expect(index.find('亲，您的包裹已经从杭州仓库出发，预计明天送到')?.owner).toBe('parcel');
  expect(index.find('今天心情不错')).toBeNull();
});
