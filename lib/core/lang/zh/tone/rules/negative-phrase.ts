import { deadEnds } from '../../../../tone/dead-ends';
import { clauseAt, createFinder, type Place, restOfClause } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import { apology, question } from '../words';

const verb =
  '(改|退|换|发|开|送|取消|修改|更换|更改|办|办理|做|申请|操作|安排|转|查|加|减|补|给|寄|撤销|备注|调|提前|合并|处理|解决|帮|用|修|赔|留|快|催|联系|延长|刻|讲|打|取|等|到)';
const thing =
  '(券|赠品|优惠|活动|补偿|现货|货|大码|别的|其他|电话|售后电话|实拍|保价|运费险|发票|说明书|视频|报告|检测报告|货到付款|大一码|电子|样品|库存)';

const unable = createFinder(
  [
    '(没办法|没有办法|没法|无法|做不到|办不到|无能为力|联系不上|查不到|没权限|没有权限|看不到|不可能|不行)',
    `(${verb.slice(1, -1)}|帮|写|绣|印|贴|装|拆|剪|量|拍|选|配|接|教|送货|看|保|定|订|约|催|算|说|复制|下载)不(了|到)`,
    `(不能|不可以)(再|只|单独|)${verb}`,
    `(没有|没)${thing}`,
    ...['不能(指定|讲)', '不(单卖|包邮|讲价|议价|还价)', '不(退|换|发|送)的', '不归我*管', '没人(管|负责)'],
  ],
  [
    ...[
      '行不行',
      '不行(业|程|为)',
      '(能|会)不会',
      '可不可',
      '能不能',
      '有没有',
      '看不到吗',
      '无法(比|复制)',
      '不了(解|起)',
    ],
    ...[
      '没有*(问题|关系)',
      '(没有|没)其他(问题|疑问|需要|事|的)',
      '不可能(出现|有|会|这样)',
      '(找|等|受|收|听|感|得|达|想)不到',
    ],
    '(无法|不能|没法|没办法)*(保证|确保|承诺|避免|理解|恢复|比拟)',
    '(保证|忘|少|错|大|免|受)不了',
    '不了(多久|多少|几|太)',
  ],
);
const ignorant = createFinder(
  [
    '(不知道|不清楚|不晓得|不了解|不确定|不好说|没用过)',
    '不(太|大|是很|是太)(清楚|了解|懂|确定|会)',
    '(我|这个|真)不(会|懂)',
    '哪(我|)知道',
    '(说|讲)不(准|好|清)(楚|)',
    '(没法|无法|没办法|不能)(确定|说|预估|预计)',
  ],
  [
    '(看|说|拍|写|图片|截图|照片|讲|听|页面)不清楚',
    ...['知不知道', '清不清楚', '(您|你|亲|谁|才)不(知道|清楚|懂|会)'],
    '(不知道|不清楚|不确定|不懂|不会)*(的话|可以|联系|问我|随时|时)',
    '(如果|要是|有|哪里|若)*(不知道|不清楚|不懂|不会|不确定)',
  ],
);
/** The draft goes on to what can be done, or has softened the no. */
const offer =
  /可以|建议|[帮给为替]您|您看|推荐|麻烦|换成|改成|核实|确认|查[一下看询]|咨询|联系|反馈|稍[等候]|请|不过|要不|辛苦|通知|试试|备注|尽[快力量]|需要您|会[尽有]|放心|我们(?:这边)?[是有]/;
const conditional = /如果|要是|若|万一|的话|情况下|导致|因为|以免|虽然|除非|否则|是否|还没|只能/;
/** The buyer's own trouble, or the product's good side. */
const theirs = /(?:您|你|手机|页面|系统)[^,，。]{0,4}$/;
const particles = /^[的了哦呢哈呀啊噢哟亲也]*$/;

function isPlain(draft: Draft, place: Place): boolean {
  const clause = clauseAt(draft, place);
  const before = draft.folded.slice(clause.from, place.from);
  return !conditional.test(clause.words) && !theirs.test(before) && !question.test(restOfClause(draft, place));
}

/** 这个我不清楚哦 → 这个我帮您核实一下哦: only where nothing hangs on the words. */
function lookInto(draft: Draft, place: Place): Report {
  const range = { from: place.from, to: place.to };
  const clause = clauseAt(draft, place);
  if (!particles.test(draft.folded.slice(place.to, clause.to))) return range;
  const lead = /(?:我们?|小妹|妹子|小二|客服|这边|这个|也|真的?|都|暂时|目前)*$/.exec(
    draft.folded.slice(clause.from, place.from),
  );
  const at = place.from - (lead?.[0].length ?? 0);
  if (at !== clause.from) return range;
  return { ...range, fix: { from: at, to: clause.to, replacement: '我帮您核实一下' } };
}

export const negativePhrase = defineRule({
  id: 'negative_phrase',
  severity: 'hint',
  name: { zh_CN: '只说不能', zh_TW: '只說不能', en: 'Only what cannot be done' },
  why: {
    zh_CN: '“做不到”“不知道”让顾客走进死胡同；换成您能做什么：“我帮您核实一下”“这边可以…”。',
    zh_TW: '「做不到」「不知道」讓顧客走進死胡同；換成您能做什麼：「我幫您核實一下」「這邊可以…」。',
    en: '“Cannot” and “no idea” leave the buyer nowhere; say what you can do instead.',
  },
  source: '客服规范：用正面说法，先讲能做什么',
  ...deadEnds({ unable, ignorant, softened: [offer, apology], isPlain, lookInto }),
  examples: {
    bad: [
      { text: '没办法，做不到的', buyer: '能改成自提吗' },
      { text: '这个我不清楚哦', buyer: '保质期多久' },
      { text: '我也不知道找谁', buyer: '那该找谁' },
      { text: '具体时间没法确定', buyer: '哪天补货' },
      { text: '这个帮不了您的', buyer: '帮我查下另一家的订单' },
      { text: '客服没有权限看的', buyer: '能看下监控吗' },
      { text: '已经打包了改不了', buyer: '能改颜色吗' },
      { text: '不太清楚呢', buyer: '这款和旧款区别' },
      { text: '催不了的哦', buyer: '帮我催催' },
    ],
    good: [
      { text: '我帮您核实一下保质期，稍后回复您', buyer: '保质期多久' },
      { text: '没关系的亲，可以慢慢选', buyer: '不好意思问太多' },
      { text: '抱歉，打包后没法改颜色，您收到后可以免费换', buyer: '能改颜色吗' },
      { text: '不清楚选哪个码的话，身高体重发我就好', buyer: '尺码' },
      { text: '请问还有没有其他可以帮您的', buyer: '好的' },
      { text: '截图看不清楚，麻烦您复制一下订单号', buyer: '看图' },
      { text: '如果自己取消不了，这边可以帮您操作', buyer: '怎么取消' },
      { text: '您那边看不到退款按钮吗', buyer: '怎么退' },
      { text: '不用担心的，正常洗就好', buyer: '会褪色吗' },
      { text: '这边无法保证哪天到，一般三天左右', buyer: '几号到' },
    ],
  },
});
