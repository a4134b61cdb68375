import { clauseAt, createFinder, type Place, restOfClause } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';
import { isUpset } from '../upset';

/** Never anything but an address, or never fit as one. */
const sweet = createFinder(
  [
    ...[
      '亲爱哒',
      '亲爱滴',
      '亲耐的',
      '亲耐哒',
      '么么宝',
      '宝子',
      '小可爱',
      '小仙女',
      '大美女',
      '小宝贝',
      '集美',
      '老铁',
      '靓女',
      '靓仔',
    ],
    ...['小妞', '胖妞', '胖妹', '心肝', '小乖乖', '女神们', '姐妹们', '大胸'],
  ],
  ['宝子粥', '心肝(脾|宝贝鸡)'],
);
/** An address only by its place in the clause: 在呢宝宝, 美女，有货的, 姐您先充电. */
const ambiguous = createFinder(
  [
    ...[
      '宝宝',
      '宝贝',
      '宝儿',
      '宝',
      '美女',
      '帅哥',
      '小姐姐',
      '小哥哥',
      '小姐',
      '小哥',
      '姐妹',
      '仙女',
      '女神',
      '男神',
      '大佬',
      '土豪',
    ],
    ...[
      '兄弟',
      '老弟',
      '老妹',
      '妹妹',
      '弟弟',
      '大哥',
      '大姐',
      '姐姐',
      '哥哥',
      '姐',
      '哥',
      '阿姨',
      '叔叔',
      '大爷',
      '大妈',
      '大叔',
      '丫头',
      '乖乖',
      '乖',
    ],
    ...['老公', '老婆大人', '老婆', '小主', '小朋友', '少女', '小伙子', '宝妈', '老板娘', '美眉', '大妹子'],
  ],
  ['小主机', '乖巧', '宝宝(款|装|用|霜|椅|车|床|粥)', '(充电|支付|珠|元|余额|淘|借|百)宝'],
);
/** Dear to a calm buyer, salt in the wound of an upset one. */
const dear = createFinder(['亲爱的', '亲亲'], ['亲爱的(客户|顾客|用户|会员|家人|朋友|商家)']);

/** Before an address: nothing, or the end of what was said: 好的, 在呢, 有货哦, 不客气. */
const said = /(?:^|[呢哦哈呀啊啦的嘞嗯了吧亲见谢安好]|客气|小|大|在|有|货|到|发|您|你|亲爱的)$/;
const goesOn =
  /^(?:们|大人|[呢哦哈呀啊~])*(?:$|[\s,，。!?:;~…]|[您你这那咱别先请稍]|可以[选领拍看]|不[要用能]|为[什啥]|给个|给点|记得|选|穿|领|直接|快下|快来|看下|看看|点[一击下申]|来一|已经|平时|在路|三|最|冲|放心|黑|白|已)/;
/** Of these a child or the goods are meant more often than the buyer, so that more must speak for an address. */
const often = /^(?:宝宝|宝贝|姐姐|哥哥|妹妹|弟弟|阿姨|叔叔|大爷|大妈|小朋友|老婆|老公|大叔|小哥|宝妈)$/;
const toThem =
  /^(?:$|[\s,，。!~…呢哦哈呀啊]|[您你别请]|不[要用]|先|给个|记得|稍等|为什么|直接|领|点|快下|(?:这|已经|真的?)(?:是|个|款)?(?:不能|最低))/;

function isAddress(draft: Draft, place: Place): boolean {
  const { from } = clauseAt(draft, place);
  const before = draft.folded.slice(from, place.from);
  const after = restOfClause(draft, place);
  if (!said.test(before) || !goesOn.test(after)) return false;
  // 给哥哥, 您姐姐, 门卫大爷 speak of somebody else.
  if (/(?:[给送跟和帮是问找卫]|您|你|我|个)$/.test(before)) return false;
  return !often.test(place.words) || toThem.test(after);
}

/** 在呢宝宝 → 在呢亲. */
const plainly = ({ from, to }: Place): Report => ({ from, to, fix: { from, to, replacement: '亲' } });

export const petName = defineRule({
  id: 'pet_name',
  severity: 'hint',
  name: { zh_CN: '称呼不妥', zh_TW: '稱呼不妥', en: 'Unfit form of address' },
  why: {
    zh_CN: '“宝”“美女”“哥”猜性别、套近乎，有的顾客会不舒服；用“您”或“亲”，对谁都不会错。',
    zh_TW: '「寶」「美女」「哥」猜性別、套近乎，有的顧客會不舒服；用「您」，對誰都不會錯。',
    en: 'Pet names guess at the buyer’s sex and closeness; the polite form is right for everybody.',
  },
  source: '客服服务用语：统一用“您”“亲”称呼',
  gate: [sweet, ambiguous, dear].flatMap(({ gate }) => gate),
  check: (draft, moment) =>
    [
      ...sweet.find(draft),
      ...ambiguous.find(draft).filter((place) => isAddress(draft, place)),
      ...(isUpset(moment) ? dear.find(draft).filter(({ words }) => words === '亲爱的') : []),
    ].map(plainly),
  examples: {
    bad: [
      { text: '在呢宝宝', buyer: '在吗' },
      { text: '美女，有货的', buyer: '有货吗' },
      { text: '帅哥您穿多大的', buyer: '尺码怎么选' },
      { text: '姐，您先充上电', buyer: '开不了机' },
      { text: '好的宝，今天就安排', buyer: '早点发' },
      { text: '小仙女，这款现在有券哦', buyer: '有活动吗' },
      { text: '不客气哦小姐姐', buyer: '谢谢' },
      { text: '亲爱哒，在的', buyer: '在吗' },
      { text: '亲爱的，稍等，抱歉', buyer: '气死我了，什么破店！！' },
      { text: '大哥，这边帮您看看', buyer: '没收到货' },
    ],
    good: [
      '亲，在的',
      '您好，请问有什么可以帮您的',
      { text: '宝宝六个月以上就可以用', buyer: '多大能用' },
      { text: '宝宝多大了呢，我帮您看看尺码', buyer: '选多大' },
      { text: '这个宝贝有三个颜色', buyer: '几个颜色' },
      { text: '给姐姐穿的话建议选大一码', buyer: '给我姐买' },
      { text: '支付宝付款也可以的', buyer: '能用支付宝吗' },
      { text: '快递小哥会提前给您打电话', buyer: '送上门吗' },
      { text: '小姐姐图案的那款卖得好', buyer: '哪个图案' },
      { text: '亲爱的，这款有货的', buyer: '有货吗' },
    ],
  },
});
