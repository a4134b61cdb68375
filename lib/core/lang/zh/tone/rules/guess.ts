import { burstOf, clauseAt, createFinder, type Place } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix } from '../../../../tone/rule';
import { question } from '../words';

const { gate, find } = createFinder(
  [
    '(应该|好像|貌似|似乎|估计|也许|或许|说不定|可能|印象中|我猜|理论上)',
    '大概(是|能|会|可以|有|没|带|去|到|在)',
    '(没|没有)记错',
    '我(记得|想|觉得)(是|应该|可以|能)',
  ],
  [
    '(不|本|也|最|都|才|更|正)应该',
    '应该(做|的|为|给|谢|道|由|向|感谢|承担|负责|服务)',
    '应该*(分内|本分)',
    '(不|尽|无|只)可能',
    '可能(性|的话|地)',
    '可能(会|是会|就会)*(有|存在|出现|需要|影响|联系|产生|稍|略|延|慢|比|被|来不及)',
    '可能(来不及|有延|需要|要等)',
    '(以免|避免|防止)*可能',
    '(无法|没法|不能|不好|难以)估计',
    '大概(能|会|可以|有|是|到|在)*(多|几|什么|哪)',
  ],
);
/** Somebody looks into it, the guess is an estimate by rule, or it leaves the answer to the buyer. */
const grounded =
  /核实|核对|确认|查[一下看询]|[帮给为]您[查问看]|问一?下|咨询|反馈|联系|为准|参考|正常|一般|通常|预计|具体|建议|请|麻烦|辛苦|试[试下]|抱歉|不好意思|还是以|尺码表/;
/** What may go wrong is told beforehand, or what the buyer may do. */
const caution = /^可能(?:就?会|[要需还]|不太|[您你])|有可能/;
const future = /(?<who>发货|发出|寄出|到货|送达|送到|收到|派送|上门|[能会]到|[能会]发|到账|退款|退到)/;
const money = /到账|退款|退到/;
/** Not yet: 应该是发了 and 应该没到 tell what happened. */
const past = /^(?:是|在|已|还|没|就是|不|都)|了[吧呢哦哈]*$/;

/** 应该明天能到吧 → 正常情况下明天能到，具体以物流信息为准; any other guess is followed by a look. */
function hedged(draft: Draft, place: Place): Fix {
  const { to } = clauseAt(draft, place);
  const rest = draft.text.slice(place.to, to).replace(/[吧啊]+$/, '');
  if (place.words.length > 2 || past.test(rest) || !future.test(rest))
    return { from: place.to, to, replacement: `${rest}，我再帮您核实一下` };
  const decides = money.test(rest) ? '银行实际到账时间' : '物流信息';
  return { from: place.from, to, replacement: `正常情况下${rest}，具体以${decides}为准` };
}

export const guess = defineRule({
  id: 'guess',
  severity: 'hint',
  name: { zh_CN: '凭猜测回答', zh_TW: '憑猜測回答', en: 'Guessing' },
  why: {
    zh_CN: '“应该”“好像”让顾客觉得您也不清楚，错了还会怪您；先核实，或说正常情况并说明以什么为准。',
    zh_TW: '「應該」「好像」讓顧客覺得您也不清楚，錯了還會怪您；先核實，或說正常情況並說明以什麼為準。',
    en: '“Probably” sounds as if you do not know; check first, or give the usual case and say what decides it.',
  },
  source: '客服规范：事实先核实再回答，不用“应该、可能”',
  gate,
  check(draft, moment) {
    if (grounded.test(burstOf(draft, moment))) return [];
    return find(draft).flatMap((place) => {
      const clause = clauseAt(draft, place);
      const words = draft.folded.slice(place.from, clause.to + 1);
      if (caution.test(words) || question.test(words) || clause.words === place.words) return [];
      return [{ from: place.from, to: place.to, fix: hedged(draft, place) }];
    });
  },
  examples: {
    bad: [
      { text: '应该后天能到吧', buyer: '几号能到' },
      { text: '好像是带说明书的', buyer: '有说明书吗' },
      { text: '估计师傅在忙', buyer: '电话没人接' },
      { text: '这款应该是磨毛的', buyer: '里面有绒吗' },
      { text: '貌似还有一件灰色的', buyer: '灰色还有吗' },
      { text: '可能放在楼下柜子里了吧', buyer: '快递在哪' },
      { text: '没记错的话是三层的', buyer: '几层' },
      { text: '大概能用半年吧', buyer: '滤芯多久换' },
      { text: '应该周五会发货', buyer: '什么时候发' },
      { text: '退款估计明天能到账', buyer: '钱呢' },
    ],
    good: [
      { text: '不客气，这都是我们应该做的', buyer: '谢谢' },
      { text: '应该的亲，祝您生活愉快', buyer: '麻烦你了' },
      { text: '正常情况下三天左右能到，具体以物流信息为准', buyer: '多久到' },
      { text: '可能放在驿站了，我马上帮您核实一下', buyer: '快递在哪' },
      { text: '我们会尽可能快地给您安排', buyer: '能快点吗' },
      { text: '大促期间物流可能会有延迟，感谢您的理解', buyer: '怎么有点慢' },
      { text: '不可能让您自己承担运费的，您放心', buyer: '运费谁出' },
      { text: '您大概什么时候下的单呢', buyer: '找不到订单了' },
      { text: '喜欢宽松一点的话应该选大一码，建议您对照尺码表', buyer: '选哪个' },
      { text: '不一定的亲，要看当天的派送量', buyer: '明天能到吗' },
    ],
  },
});
