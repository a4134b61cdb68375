/** A fault report holds no word of anybody. */
import { expect, test } from 'vitest';
import { diagnose } from '../../lib/app/diagnosis';
import { aDesk, conversationOf, said } from './a-desk';

test('the report counts and names, and quotes nobody', async () => {
  const { desk } = aDesk();
  desk.pageState({
    state: 'recognised',
    doubt: null,
    place: 'pdd',
    site: { id: 'pdd', name: '拼多多', asOf: '2026-09-08', confidence: 'A' },
  });
  desk.conversation(conversationOf('小鱼儿', said('1', 'buyer', '几号发货，电话13800001234')));
  await desk.refresh();
  desk.draft('pdd:小鱼儿', '快点，我的地址是文三路', false);
  const report = diagnose(desk.state(), { version: '1.2.3', browser: 'Chromium', language: 'zh_CN', home: 'overlay' });
  expect(report).toContain('Tiexin 1.2.3');
  expect(report).toContain('site: pdd, 2026-09-08, A');
  expect(report).toContain('1 messages');
  expect(report).toContain('findings: imperative');
  expect(report).not.toMatch(/小鱼儿|发货|13800001234|快点|文三路|今天就发/);
});
