/** The few words by which any chat page tells a time, a read mark or a button, in the languages shops write. */

const clock = String.raw`\d{1,2}[:：h.]\d{2}(?:[:：]\d{2})?\s*(?:[ap]\.?\s?m\.?)?`;
const half = String.raw`(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|午前|午後|오전|오후|AM|PM|ص|م)`;
const day = String.raw`(?:今天|昨天|前天|今日|昨日|today|yesterday|hôm nay|hôm qua|hari ini|kemarin|aujourd'hui|hier|hoy|ayer|heute|gestern|오늘|어제|اليوم|أمس|(?:星期|周|週|礼拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)`;
const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const date = String.raw`(?:(?:\d{4}[-/.年]\s?)?\d{1,2}[-/.月]\s?\d{1,2}日?(?:[-/.]\d{2,4})?|${month}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}\s${month}(?:\s\d{4})?)`;
const ago = String.raw`(?:刚刚|剛剛|刚才|just now|now|(?:a few |a |an |\d+\s?)(?:秒|分|分钟|分鐘|小时|小時|天|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?)\s?(?:之?前|ago)?)`;
const part = String.raw`(?:${date}|${day}|${half}|${clock}|${ago}|at|,|，|·|•|\(|\)|-|–)`;

const timePattern = new RegExp(String.raw`^(?:${part}\s*){1,6}$`, 'iu');
const hasClock = new RegExp(String.raw`(?:${clock}|${date}|${day}|${ago})`, 'iu');

/** @returns whether a whole text is a time or a date: 10:24, 昨天 下午3:05, Nov 3, 2 分钟前 */
const isTime = (text: string): boolean =>
  text.length <= 40 && timePattern.test(text.trim()) && hasClock.test(text) && !/^\d+$/.test(text.trim());

const mark =
  /^(?:[✓✔√☑✅⌛🕓·\s]+|已读|未读|已讀|未讀|对方已读|送达|已送达|已送達|已发送|已發送|发送中.{0,3}|发送失败|已撤回|已编辑|已編輯|read|unread|seen|delivered|sent|sending.{0,3}|edited|failed|既読|未読|送信済み|읽음|안읽음|đã xem|đã gửi|dibaca|terkirim|visto|leído|entregado|vu|lu|gelesen|zugestellt|مقروء|تم)[.!。\d\s]*$/iu;

/** @returns whether a whole text says only how far a message has got: 已读, Delivered, ✓✓ */
const isReadMark = (text: string): boolean => text.length <= 24 && mark.test(text.trim());

/** @returns whether a text is only times and read marks: “已读 10:24” */
export function isStamp(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return true;
  if (isTime(trimmed) || isReadMark(trimmed)) return true;
  const words = trimmed.split(/\s+|[·•|]/u).filter((word) => word !== '');
  return words.length > 1 && words.length <= 8 && isTime(words.filter((word) => !isReadMark(word)).join(' '));
}

const notice =
  /^[[【(（「]?(?:系统|系統|温馨提示|溫馨提示|提示|通知|平台|安全提醒|交易提醒|风险|system|notice|warning|自動応答)[^\n]{0,6}?(?:[\]】)）」:：]|\s[-–—])/iu;

/** @returns whether a text says itself that the page speaks: 系统提示：… */
export const isNoticeText = (text: string): boolean => notice.test(text.trim());

const lookup = /搜索|搜尋|查找|查询|search|find|filter|検索|검색|tìm|cari|buscar|rechercher|suche|بحث/iu;
const notes =
  /备注|備註|便签|笔记|反馈|建议|评价|原因|标签|notes?\b|remark|feedback|comment|review|reason|memo|title|subject|标题/iu;
const compose =
  /输入|輸入|消息|訊息|回复|回覆|发送|message|reply|type|write|メッセージ|返信|메시지|tin nhắn|pesan|mensaje|mensagem|nachricht|رسالة/iu;

/** What a field says it is for. Words are a hint, never the proof. */
export type FieldPurpose = 'search' | 'notes' | 'message' | 'unknown';

export function purposeOf(label: string): FieldPurpose {
  if (lookup.test(label)) return 'search';
  if (notes.test(label)) return 'notes';
  return compose.test(label) ? 'message' : 'unknown';
}

const own = /^(?:我|自己|本人|me|you|myself|您|あなた|自分|나|tôi|bạn|saya|yo|tú|moi|vous|ich|du|أنا|أنت)$/iu;

/** @returns whether a name line means the one who sits before the page */
export const isOwnName = (name: string): boolean => own.test(name.trim());

const general =
  /^(?:消息|訊息|聊天|会话|會話|客服|在线客服|对话|對話|联系人|messages?|chats?|inbox|conversations?|support|live chat|help|home|online|offline|在线|在線|离线|離線|active now|.*(?:typing|正在输入|正在輸入|入力中).*|最近会话|全部|all|menu|设置|settings|(?:\d+|[一二两]) ?(?:members|participants|online|人|名成员).*)$/iu;

/** @returns whether a heading names the window and nobody in it */
export const isGeneralTitle = (text: string): boolean => general.test(text.trim());

/** @returns a name line without the time that stands before or after the name */
export function withoutStamps(text: string): string {
  const words = text.trim().split(/\s+/u);
  if (words.length > 12) return text.trim();
  for (let from = 0; from < words.length; from++)
    if (isStamp(words.slice(from).join(' '))) return words.slice(0, from).join(' ');
  for (let to = words.length - 1; to > 0; to--)
    if (isStamp(words.slice(0, to).join(' '))) return words.slice(to).join(' ');
  return text.trim();
}
