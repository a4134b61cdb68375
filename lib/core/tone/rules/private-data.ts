import { isCardNumber, isResidentId } from '../../text/check-digits';
import { clauseAt, findAll, type Hit, sentenceAt } from '../patterns';
import { defineRule, type Draft, type Report } from '../rule';

const mobile = /(?<![\da-z])1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/g;
const residentId = /(?<![\dx])[1-9]\d{5}(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d{4}[\dx](?![\dx])/g;
const card = /(?<!\d)(?:62|4\d|5[1-5]|3[47])\d{2}(?:[\s-]?\d{4}){2,3}(?:[\s-]?\d{1,4})?(?!\d)/g;
/** A street with a number and a door, or the whole way from the province or city down to the number. */
const road = '(?:路|街|道|巷|弄|村|小区|花园|公寓|大厦|苑)';
const address = new RegExp(
  [
    `[一-鿿]{2,8}${road}[^,，。!?;\\s]{0,8}?\\d{1,5}(?:号|栋|幢|座|弄)[^,，。!?;\\s]{0,12}?\\d{1,5}(?:室|单元|户|房|号|楼)`,
    `[一-鿿]{2,8}[省市][一-鿿]{2,8}[区县市][一-鿿]{1,12}${road}\\d{1,5}号`,
  ].join('|'),
  'g',
);

/** The buyer's own by name: nothing else in the sentence changes that. */
const yours = /[您你](?:的(?:联系|手机|电话|号码|地址)|的?(?:收[货件]|取件|预留|登记|留))[^,，。!?;\d]{0,8}$/;
/** A label that stands on an order: the buyer's, unless goods are to come back. */
const label = /(?:收[货件]人?|登记|预留|留|下单)的?(?:联系)?(?:手机|电话|号码|信息|地址)[^,，。!?;\d]{0,8}$/;
/** Where goods come back to. */
const returns =
  /退货|寄回|退回|寄到|寄给|换货地址|我们的?(?:地址|收[货件]|电话)|收[货件]人?[:是为\s]?(?:售后|客服)|售后(?:部|收)/;
/** Somebody who is there to be called or written to: a courier, the shop itself. */
const theirs =
  /快递|物流|配送|站点|驿站|网点|师傅|派件|派送|安装|厂家|售后|官方|品牌|客服|我们|我的|仓库|门店|店里|老板|店长|店主|掌柜|拨打|热线|专线|外呼|经理|试试|自提|店地址|营业|维修/;
/** Numbers of things: orders, parcels, goods. */
const ofThings = /订单|单号|运单|编号|工单|序列|条码|货号|商品|流水/;

/** @returns whether a phone or an address is not the buyer's; what stands right before it tells more than the sentence */
function isTheirs(draft: Draft, hit: Hit): boolean {
  const before = draft.folded.slice(Math.max(0, hit.from - 16), hit.from);
  const sentence = sentenceAt(draft, hit).words;
  if (yours.test(before)) return false;
  if (returns.test(sentence)) return true;
  return !label.test(before) && (theirs.test(sentence) || isThing(draft, hit));
}
const isThing = (draft: Draft, hit: Hit): boolean => ofThings.test(clauseAt(draft, hit).words);
const digits = (text: string): string => text.replaceAll(/[\s-]/g, '');

/** Keeps the first three and the last four: enough for the buyer to know it. */
function masked({ text }: Draft, { from, to }: Hit): Report {
  const bare = digits(text.slice(from, to));
  return { from, to, fix: { from, to, replacement: `${bare.slice(0, 3)}****${bare.slice(-4)}` } };
}

export const privateData = defineRule({
  id: 'private_data',
  severity: 'block',
  name: { zh_CN: '暴露隐私信息', zh_TW: '洩露個資', en: 'Private data in full' },
  why: {
    zh_CN: '完整的手机号、身份证、银行卡或住址写在聊天里，截图就会泄露，店铺要担责；核对时只写前三后四位。',
    zh_TW: '完整的手機號碼、身分證、卡號或住址寫在聊天裡，截圖就會外洩個資，賣場要負責；核對時只寫前三後四碼。',
    en: 'A full phone, ID, card number or address in a chat leaks with the first screenshot; a few digits are enough to check it.',
  },
  source: '个人信息保护法第五十一条；各平台顾客信息保护规则',
  gate: ['(13|14|15|16|17|18|19)', '(19|20|62|4|5|3)', '(路|街|道|巷|弄|村|小区|花园|公寓|大厦|苑)*(号|栋|幢|座|弄)'],
  check(draft) {
    const ids = findAll(draft, residentId).filter(({ words }) => isResidentId(words));
    const isPart = (hit: Hit): boolean => ids.some((id) => id.from < hit.to && hit.from < id.to);
    const cards = findAll(draft, card).filter(
      (hit) =>
        !isPart(hit) && digits(hit.words).length >= 15 && isCardNumber(digits(hit.words)) && !isThing(draft, hit),
    );
    const phones = findAll(draft, mobile).filter((hit) => !isTheirs(draft, hit));
    const homes = findAll(draft, address).filter((hit) => !isTheirs(draft, hit));
    return [
      ...[...ids, ...cards, ...phones].map((hit) => masked(draft, hit)),
      ...homes.map(({ from, to }) => ({ from, to })),
    ];
  },
  examples: {
    bad: [
      '麻烦您核对收货电话13800001234是否正确',
      '您的收件信息是王女士，138 0000 1234，没错吧',
      '登记的身份证是11010519491231002X对吗',
      '退款会退到您的卡6222020200112233446哦',
      '您的地址是朝阳区建国路88号2栋301室，对吗',
      '亲，電話是15912345678，請確認',
      '给您登记的是浦东新区张杨路500号12幢1203室',
      '您的快递会打您的手机13800001234，请保持畅通',
      '这个订单留的手机号是13800001234',
      '登记的收货地址是浙江省杭州市西湖区文三路88号',
      '我们登记的电话是13800001234，对吗',
      '收件人李先生18612340000，已经帮您改好了',
    ],
    good: [
      '麻烦您核对收货电话138****1234是否正确',
      '派件师傅的电话是13800001234，您可以联系他约时间',
      '您的订单号202611200157已经登记好了',
      '退货请寄到杭州市余杭区文一路100号3栋201室，收件人售后部13900001234',
      '快递单号773012345678901，您可以查一下',
      '顺丰客服电话是95338，天猫客服400-860-8608',
      '体验店在朝阳区建国路88号1楼，门店电话010-88001234',
      '您联系快递师傅13800001234约时间就可以',
      '您的收货地址是浙江省杭州市，对吗',
      '这款是建国路店同款，88号色',
      '商品编号6222020200112233446，您搜一下',
    ],
  },
});
