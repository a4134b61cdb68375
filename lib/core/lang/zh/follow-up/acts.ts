/** What an agent's message does: whether it answers, urges, or only keeps the line warm. */
import type { Act } from '../../../follow-up/words';
import { fold } from '../../../text/fold';
import { tidings } from '../tone/tidings';
import { urges } from '../tone/urging';

/** Greetings, nods, thanks, apologies and requests to wait: what is left when they are gone is the answer. */
const courtesy = new RegExp(
  [
    '还有(?:什么|其[他它])?[^,。!?\\s]{0,6}(?:[帮为]|效劳|服务|咨询|解决)[^,。!?\\s]{0,6}|给[您你]添麻烦|带来[^,。!?\\s]{0,4}不便',
    '谅解|理解|见谅|祝[您你][^,。!?\\s]{0,12}|(?:感|谢)谢[^,。!?\\s]{0,8}支持|[给打做请][^,。!?\\s]{0,6}评价|再见|太客气|荣幸|方便的话',
    '[您你]好|亲爱的|亲亲?|哈[喽啰]|hello|hi|在的?呢?|在吗|欢迎光临|很高兴为[您你]服务',
    '好[的哒滴嘞]?|嗯+呐?|收到|明白|了解|知道了?|没事|ok|不客气|谢谢|感谢|多谢|辛苦|哦+|噢|放心|客气',
    '抱歉|不好意思|对不起|(?:让[您你])?久等了?|打扰了?',
    '稍[等候]|等(?:一下|一会儿?|我|下)|耐心等?待?|(?<!申)请|麻烦|正在|马上|这就|立刻|现在|先|再|去',
    '[帮为给][您你]|[您你]的?(?:问题|消息)?|我们?|这边|查[询看]?|核[实对]|看看?|问问?|确认|处理|跟进|一下|一会儿?|下',
    '有什么(?:问题)?(?:可以)?(?:随时)?(?:联系|找|叫)?',
    '[的了哈呢啊啦吧呀嘛就会与和]',
  ].join('|'),
  'g',
);
/** What answers a question that stands, and is a nod where none does. */
const verdict = /不?可以的?|没问题|不?行的?|不?是的|不是|对的?|没有?|有的|不?能的?/g;
/** Pictures in letters: [微笑], /:rose. */
const smiley = /\[[^\]]{1,6}\]|\/:[\w-]+/g;
const asks = /[?]|吗[呢哈]?[^\p{L}]*$/u;
/** With so many letters and digits beside the courtesies, a message that promises also answers. */
const longAnswer = 30;
/** Letters and digits that an answer has at the least, 有货 for one: two. */
const shortestAnswer = 2;

const check =
  /(?:核对|确认(?!收货(?!地址|信息|人)))(?:一?下)?.{0,8}(?:地址|信息|收货|规格|尺码|颜色)|核对(?:一?下)?.{0,4}订单(?!号)|(?:收货|地址|信息|规格|尺码|颜色).{0,12}(?:核对|确认)/;
const shipped =
  /(?<!如果|要是|若|假如|还没有?|没有?|未)(?:(?:已经?|刚刚?|今天)(?:给[您你]|帮[您你]|为[您你])?(?:发[货走出]|寄出|出库)|发(?:货|出)了|(?:发|寄)出来了)(?!了?吗)|(?<!订|取件|申请|服务|工|新|原|旧)单号(?:是(?!多少|哪|什么)|为|:)/;
const delay =
  /(?:延[迟后误]|推迟|晚(?!上)|慢).{0,6}(?:发[货出走]|[天日])|发货.{0,8}(?:延|慢|推迟|晚(?!上))|(?:抱歉|不好意思|耽误|[缺补备]货|延|晚(?!上)).*预计.{0,12}(?:发货|发出|寄出)|预计.{0,12}(?:发货|发出|寄出).*(?:抱歉|耽误|[缺补备]货|延)/;

/** @param promises whether the message promises something: then it answers only if it brings something, or says much */
export function actsIn(text: string, promises: boolean): Act[] {
  const folded = fold(text);
  const brings = tidings.test(folded);
  const nodded = folded.replace(smiley, '').replace(courtesy, '');
  const left = nodded.replace(verdict, '').replace(/[^\p{L}\p{N}]/gu, '').length;
  const isMere = left < (promises && !brings ? longAnswer : shortestAnswer);
  const found: [Act, boolean][] = [
    ['mere', isMere],
    ['verdict', isMere && !promises && folded.search(verdict) !== -1 && !asks.test(folded)],
    ['tidings', brings],
    ['urge', urges(folded)],
    ['check', check.test(folded)],
    ['shipped', shipped.test(folded)],
    ['delay', delay.test(folded)],
  ];
  return found.flatMap(([act, does]) => (does ? [act] : []));
}
