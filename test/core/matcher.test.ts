import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/core/text/matcher';
import { expandPattern, gap } from '../../lib/core/text/pattern';

const found = (pattern: string, text: string): string[] =>
  createMatcher([pattern])
    .match(text)
    .map(({ from, to }) => text.slice(from, to));

describe('a pattern', () => {
  test('of one word is found wherever it stands', () => {
    expect(found('发货', '几时发货呢发货快吗')).toEqual(['发货', '发货']);
  });

  test('with a gap binds within a breath, and not over the end of a sentence', () => {
    expect(found('没*发', '还没给我发')).toEqual(['没给我发']);
    expect(found('没*发', '还没。你发')).toEqual([]);
    expect(found('没*发', `没${'啊'.repeat(gap)}发`)).toHaveLength(1);
    expect(found('没*发', `没${'啊'.repeat(gap + 1)}发`)).toEqual([]);
  });

  test('with a choice takes the longest way to begin', () => {
    expect(found('(单号|订单号)*查', '订单号帮查')).toEqual(['订单号帮查']);
  });

  test('that is malformed is refused', () => {
    expect(() => createMatcher(['(没|未发'])).toThrow(RangeError);
    expect(() => createMatcher(['没**发'])).toThrow(RangeError);
  });
});

/** What a pattern says, looked for in the plainest way: does it end at `to`? */
function endsAt(parts: readonly string[], text: string, to: number): boolean {
  const [last = ''] = parts.slice(-1);
  if (!text.slice(0, to).endsWith(last)) return false;
  const before = parts.slice(0, -1);
  if (before.length === 0) return true;
  const start = to - last.length;
  for (let end = start; end >= Math.max(0, start - gap); end--)
    if (!/[。！？!?；;\n]/.test(text.slice(end, start)) && endsAt(before, text, end)) return true;
  return false;
}

test('every match is one, and every place of a plain word is found', () => {
  const letter = fc.constantFrom('发', '货', '没', '。', '的');
  const word = fc.array(fc.constantFrom('发', '货', '没'), { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
  const pattern = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('*'));
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      fc.array(letter, { maxLength: 30 }),
      (all, letters) => {
        const text = letters.join('');
        const matches = createMatcher(all).match(text);
        const wrong = all.flatMap((written, index) => {
          const ends = new Set(matches.filter((match) => match.pattern === index).map(({ to }) => to));
          return Array.from({ length: text.length }, (_, at) => at + 1).filter((to) => {
            const ended = expandPattern(written).some((parts) => endsAt(parts, text, to));
            // Of a part's places only the last is remembered, so a gap may miss one; it never invents one.
            return ends.has(to) ? !ended : ended && !written.includes('*');
          });
        });
        expect(wrong).toEqual([]);
      },
    ),
  );
});
