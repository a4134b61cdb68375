import { describe, expect, test } from 'vitest';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { zhReplyCues } from '../../lib/core/lang/zh/reply-cues';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import type { Message } from '../../lib/core/model/conversation';
import { createRecogniser } from '../../lib/core/recognise/recognise';
import { createBackground } from '../../lib/core/suggest/background';
import { createReplyRanker } from '../../lib/core/suggest/replies';
import { createTalkReader } from '../../lib/core/suggest/reply-act';
import { createTagger } from '../../lib/core/suggest/tag';
import { aPhrase } from './a-phrase';

const recognise = createRecogniser(zhCues);
const talk = createTalkReader(zhReplyCues);
const score = createReplyRanker({
  recognise,
  talk,
  worth: createBackground(starterPhrases.flatMap(({ variants }) => variants)),
});

/** Lines of agent and buyer by turns, the last one the buyer's. */
function best(lines: readonly string[], replies: readonly string[]): string | undefined {
  const messages = lines.map((text, index): Message => {
    const side = (lines.length - index) % 2 === 1 ? 'buyer' : 'agent';
    return { id: `${index}`, side, kind: 'text', text, at: null };
  });
  const scores = score({ messages, order: null }, replies);
  return replies[scores.indexOf(Math.max(...scores))];
}

const hello = '您好，很高兴为您服务，请问有什么可以帮您？';
const goodbye = '您客气了，祝您生活愉快，再见。';
const more = '请问还有其他可以帮到您的吗？';
const refund = '退款审核通过后会原路退回您的支付账户。';
const parcel = '包裹今天到了中转站，预计明天送达。';
const replies = [hello, goodbye, more, refund, parcel];

describe('loose replies', () => {
  test('politeness comes at its time', () => {
    expect(best(['你好，在吗'], replies)).toBe(hello);
    expect(best(['你好', hello, '退款什么时候到', refund, '好的，谢谢你'], replies)).toBe(goodbye);
  });

  test('a question is answered by the matter', () => {
    expect(best(['钱怎么还没退给我'], replies)).toBe(refund);
    expect(best(['你好', hello, '我的快递什么时候能到'], replies)).toBe(parcel);
  });

  test('what was said before steers, what was said last steers more', () => {
    expect(best(['想问下退款', '请问是哪一单呢？', '昨天那个'], [hello, refund, parcel])).toBe(refund);
    expect(best(['想问下退款', refund, '那包裹到哪了'], [refund, parcel])).toBe(parcel);
  });

  test('what the buyer has read already comes after what is new', () => {
    expect(best(['怎么退款', refund, '退款要多久'], [refund, '退款一般一到三天到账。'])).toBe('退款一般一到三天到账。');
  });

  test('each reply is judged by itself', () => {
    const message: Message = { id: '1', side: 'buyer', kind: 'text', text: '怎么退款', at: null };
    const alone = score({ messages: [message], order: null }, [refund]);
    expect(score({ messages: [message], order: null }, [refund, refund, parcel]).slice(0, 2)).toEqual([
      ...alone,
      ...alone,
    ]);
  });
});

describe('phrases that came without intents', () => {
  const tag = createTagger(recognise, talk);
  const tagsOf = (...variants: [string, ...string[]]) => tag(aPhrase({ id: 'p', title: '', variants }));

  test('are read from their words', () => {
    expect(tagsOf('电子发票在订单详情里下载。')).toContain('invoice');
    expect(tagsOf('支持七天无理由退货。')).toContain('return_exchange');
    expect(tagsOf(goodbye)).toEqual(['thanks_bye']);
    expect(tagsOf(hello)).toEqual(['greeting']);
  });

  test('stay without where the words say nothing', () => {
    expect(tagsOf('嗯')).toEqual([]);
  });
});
