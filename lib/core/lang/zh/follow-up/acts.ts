/** What an agent's message does: whether it answers, urges, or only keeps the line warm. */
import type { Act } from '../../../follow-up/words';
import { fold } from '../../../text/fold';
import { createMatcher } from '../../../text/matcher';
import { tidings } from '../tone/tidings';
import { urgingWords } from '../tone/urging';

const urging = createMatcher(urgingWords);

/** Greetings, nods, thanks, apologies and requests to wait: what is left when they are gone is the answer. */
const courtesy = new RegExp(
  [
    '[您你]好|亲爱的|亲亲?|哈[喽啰]|hello|hi|在的?呢?|在吗|欢迎光临|很高兴为[您你]服务',
    '好的?|嗯+|收到|明白|了解|知道了?|没问题|没事|可以|行|ok|不客气|谢谢|感谢|多谢|辛苦|是的|对的?|哦+|噢|放心',
    '抱歉|不好意思|对不起|(?:让[您你])?久等了?|打扰了?',
    '稍[等候]|等(?:一下|一会儿?|我|下)|耐心等?待?|请|麻烦|正在|马上|这就|立刻|现在|先|再|去',
    '[帮为给][您你]|[您你]的?(?:问题|消息)?|我们?|这边|查[询看]?|核[实对]|看看?|问问?|确认|处理|跟进|一下|一会儿?|下',
    '有什么(?:问题)?(?:可以)?(?:随时)?(?:联系|找|叫)?',
    '[的了哈呢啊啦吧呀嘛就会与和]',
  ].join('|'),
  'g',
);
/** With so many letters and digits beside the courtesies, a message that promises also answers. */
const longAnswer = 30;
/** Letters and digits that an answer has at the least, 有货 for one: two. */
const shortestAnswer = 2;

const check =
  /(?:核对|确认(?!收货(?!地址|信息|人)))(?:一?下)?.{0,8}(?:地址|信息|收货|规格|尺码|颜色|型号|订单)|(?:收货|地址|信息|规格|尺码|颜色).{0,12}(?:核对|确认)/;
const shipped =
  /(?:已经?|刚刚?|今天)(?:给[您你]|帮[您你]|为[您你])?(?:发[货走出]|寄出|出库)|发(?:货|出)了|(?:发|寄)出来了|单号(?:是|为|:)/;
const delay =
  /(?:延[迟后误]|推迟|晚(?!上)|慢).{0,6}(?:发|天)|发货.{0,8}(?:延|慢|推迟|晚)|预计.{0,12}(?:发货|发出|寄出)/;

/** @param promises whether the message promises something: then it answers only if it brings something, or says much */
export function actsIn(text: string, promises: boolean): Act[] {
  const folded = fold(text);
  const brings = tidings.test(folded);
  const left = folded.replace(courtesy, '').replace(/[^\p{L}\p{N}]/gu, '').length;
  const found: [Act, boolean][] = [
    ['mere', left < (promises && !brings ? longAnswer : shortestAnswer)],
    ['tidings', brings],
    ['urge', urging.match(folded).length > 0],
    ['check', check.test(folded)],
    ['shipped', shipped.test(folded)],
    ['delay', delay.test(folded)],
  ];
  return found.flatMap(([act, does]) => (does ? [act] : []));
}
