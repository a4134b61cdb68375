/** Words that urge a buyer to order or to pay; for 催拍 and 催付. */
import { createMatcher } from '../../../text/matcher';

/** Patterns, see core/text/pattern. */
export const urgingWords = [
  '(还没|还未|尚未|没有|未)*(付款|支付|下单|拍下|付钱)',
  '(尽快|早点|及时|抓紧|赶紧|快点|记得|早些|尽早|别忘了|赶快|麻烦|可以|提醒)*(付款|支付|下单|拍下|付一下|付下)',
  '(喜欢|合适|需要|看好|考虑)*(拍下|下单|付款|拍哦|带走|入手)',
  '(付款|下单|拍下)*(优先|马上|尽快|第一时间|就)*(发|安排)',
  '(待付款|未付款|没付款)',
  '(库存|名额|数量|现货|优惠|活动)*(不多|有限|紧张|快没|最后|要结束|即将结束|截止|马上结束)',
  '考虑(好|得怎么样|的怎么样|得如何)',
  '还在考虑',
  '(还在|是在|之间)*犹豫',
  '问清楚*决定',
  '到手价*发您',
  '慢慢选',
  '(付款|下单)也不迟',
  '安排起来',
  '看到您拍下',
  '付款有效',
  '(还差|抽空|方便时|方便的话)*(付款|付一下款)',
  '(超时|快到)*(自动取消|自动关闭)',
];

/** How ordering or paying is done, or that it was done: words of a breath that urges nobody, though it speaks of it. */
const explains =
  /重新|再次|另[外行]?(?:下单|拍)|分[开别](?:下单|拍|付)|(?<!自动)取消|请勿|不要|先不|[无没]法|不能|不了|失败|成功|方式|链接|怎么(?!样)|选择|备注|线下|对公|公司|发票|运费|账[号户]|花呗|白条|分期|(?:付款|支付|下单|购买)(?:后[再才可会联]|时[候可选]|过|的(?!话|最后)|完成)|(?<!看到您)(?:付款|支付|下单|拍下)了(?!吗|没)|(?:已经?|收到).{0,5}(?:付款|支付|下单|拍下)|^(?:是|这款|[您你亲]|也|都)*(?:可以|能)(?:正常|直接)?(?:下单|拍下?|付款|支付)(?:购买)?[的哦呢哈]*$/;
const pause = /[,。!?;、~…\s]+/;
const matcher = createMatcher(urgingWords);

/** @param words folded, of one breath */
export const isExplained = (words: string): boolean => explains.test(words);

/** @returns whether a folded message urges to order or to pay */
export const urges = (folded: string): boolean =>
  folded.split(pause).some((words) => matcher.match(words).length > 0 && !isExplained(words));
