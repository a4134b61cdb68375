import { expect, test } from 'vitest';
import { isDoubtful } from '../../lib/core/site/confidence';
import { hostOf, matchesUrl } from '../../lib/core/site/match';

test.each([
  ['https://dongdong.jd.com/*', 'https://dongdong.jd.com/', true],
  ['https://dongdong.jd.com/*', 'https://dongdong.jd.com', true],
  ['https://dongdong.jd.com/*', 'https://dongdong.jd.com:8443/chat?to=1#x', true],
  ['https://dongdong.jd.com/*', 'http://dongdong.jd.com/', false],
  ['https://dongdong.jd.com/*', 'https://dongdong.jd.com.evil.example/', false],
  ['https://dongdong.jd.com/*', 'https://evil.example/https://dongdong.jd.com/', false],
  ['https://dongdong.jd.com/*', 'https://dongdong.jd.com@evil.example/', false],
  ['https://www.goofish.com/im*', 'https://www.goofish.com/im?itemId=1', true],
  ['https://www.goofish.com/im*', 'https://www.goofish.com/item', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4173/any', true],
  ['https://dongdong.jd.com/*', 'about:blank', false],
  ['no pattern', 'https://dongdong.jd.com/', false],
])('%s covers %s: %s', (pattern, address, covers) => expect(matchesUrl(pattern, address)).toBe(covers));

test.each([
  ['https://im.example/*', 'im.example'],
  ['https://im.example:8443/chat', 'im.example'],
  ['https://im.example', 'im.example'],
  ['https://*/*', null],
  ['https://*.example/*', null],
  ['*://*/*', null],
  ['<all_urls>', null],
  ['http://im.example/', null],
  ['chrome://extensions', null],
  ['', null],
])('the one host of %s is %s', (pattern, host) => expect(hostOf(pattern)).toBe(host));

test.each([
  ['2026-10-01', 'A', false],
  ['2025-01-31', 'A', true],
  ['2024', 'B', true],
  ['2026-10', 'B', false],
  ['2026-11-23', 'C', true],
] as const)('facts of %s, confidence %s, are in doubt in November 2026: %s', (asOf, confidence, doubtful) =>
  expect(isDoubtful({ asOf, confidence }, Date.parse('2026-11-23'))).toBe(doubtful),
);
