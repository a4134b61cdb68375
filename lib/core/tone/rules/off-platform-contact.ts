import { unmask } from '../../text/unmask';
import { isOwnHost } from '../own-hosts';
import { clauseAt, findAll, sentenceAt } from '../patterns';
import { defineRule, type Draft, type Report } from '../rule';

const app =
  '(?:[微薇威徽溦葳]\\s?信|卫星号|v\\s?信|扣\\s?扣|企鹅号|(?<![a-z0-9])(?:v\\s?x|w\\s?x|we\\s?chat|wei\\s?xin|q\\s?q|whats\\s?app|telegram)(?![a-z]))';
const id = '[a-z0-9][a-z0-9_-]{4,}';
/** The payment and login services of the same names are part of the marketplace. */
const service = '(?!.{0,2}(?:支付|付款|零钱|钱包|登|绑定|红包|账|余额|退|里的|小程序))';

const invitation = new RegExp(
  [
    `(?:加|添加|搜|扫|留|私|发)(?:一?下|个|我|您|你|们|的|到|店主|老板|客服){0,4}\\s?${app}${service}`,
    `${app}${service}\\s?(?:(?:号码?|id|同号|也是|联系|群)\\s?[:是为]?|[\\s:是为])\\s?${id}`,
    `(?:我|我们|咱们?|老板|店主|店长|客服)的?(?:私人)?${app}${service}`,
    `${app}${service}(?:上|里)?(?:联系|聊|群|公众号|转账|找我|私聊|加我)`,
    `${app}(?:号码?|号)?(?:是?多少|给我|发我|留一?下)`,
    `(?<![a-z0-9\\u4e00-\\u9fff])[薇微威徽vq]\\s?[:是]\\s?${id}`,
    '(?:支付宝|银行卡|网银).{0,4}转(?:给)?我|(?:直接)?转(?:账)?(?:给|到)(?:我|店主|老板)',
    '加\\s?(?:我|下)?\\s?(?:[薇徽溦]|v(?![a-z0-9])|微(?=$|[\\s,:号]|[a-z0-9]))',
    '私下(?:转账|交易|付款|加|联系)|线下(?:转账|交易|付款)',
  ].join('|'),
  'g',
);
const mobile = /(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/g;
const ours =
  /(?:我|我们|咱们?|老板|店主|店长|店里|掌柜|主管)的?(?:私人)?(?:手机|电话|号码|联系方式)|(?:打给?|联系|加|找|致电)(?:我|我们|老板|店主|店长|主管)|打这个电话|直接打/;
const theirs =
  /快递|物流|配送|站点|师傅|厂家|售后|官方|品牌|收件|收货|您的|派件|安装|顺丰|圆通|中通|申通|韵达|邮政|京东/;
const link =
  /(?:https?:\/\/|www\.|(?<![\w@./-]))(?<host>(?:[a-z0-9-]+\.)+(?:com|cn|net|top|shop|xyz|cc|vip|me|co|link|club|site|store|online|ink|org|hk)|localhost|(?<=\/)(?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.[a-z0-9])[^\s\u3000-\u9fff]*/g;

/** Where a disguise may be: 薇❤信, 壹叁捌, 一三八, 1 3 8, 1-3-8, mathematical and boxed letters. */
const maskedWords = [
  ...['(薇|微|威|v|徽|溦)*(信|x)', '扣*扣', 'w*x', 'q*q', '🐧', '卫星', '\ud835', '\ud83c'],
  '(壹|幺|一)(叁|肆|伍|陆|柒|捌|玖|三|四|五|六|七|八|九)',
  '1(三|五|七|八|九|叁|伍|柒|捌|玖)',
  '1(| )(-|.|,|~|/|、| )(| )(3|4|5|6|7|8|9)',
];
const masked = new Set(maskedWords);

/** What only shows once its disguise is off: 薇❤信, v-x, 壹叁捌0000壹贰叁肆. */
function disguised(draft: Draft): Report[] {
  if (!draft.found.some(({ pattern }) => masked.has(pattern))) return [];
  const bare = unmask(draft.folded);
  if (bare.text === draft.folded) return [];
  const numbers = findAll({ folded: bare.text }, mobile).filter(
    ({ from, to }) => !/^[\d\s-]+$/.test(draft.folded.slice(bare.origin(from), bare.origin(to - 1) + 1)),
  );
  return [...findAll({ folded: bare.text }, invitation), ...numbers].map(({ from, to }) => ({
    from: bare.origin(from),
    to: bare.origin(to - 1) + 1,
  }));
}

export const offPlatformContact = defineRule({
  id: 'off_platform_contact',
  severity: 'block',
  name: { zh_CN: '引导站外联系', zh_TW: '引導站外聯絡', en: 'Contact outside the platform' },
  why: {
    zh_CN: '留站外联系方式或链接，顾客离开平台就没有交易保障，店铺还会被平台扣分；请在这里把事情说完。',
    zh_TW: '留站外聯絡方式或連結，顧客離開平台就沒有交易保障，賣場還會被平台計點；請在這裡把事情說完。',
    en: 'Off the platform the buyer has no protection and the shop gets a penalty; settle the matter here.',
  },
  source: '各平台规则：禁止引导站外交易或联系',
  gate: [
    ...['(微|薇|威|徽|溦|葳|v)信', '(微|薇|v) 信', 'vx', 'v x', 'wx', 'w x', 'wechat', 'we chat', 'weixin', 'wei xin'],
    ...['qq', 'q q', '扣扣', '扣 扣', '企鹅号', '卫星号', 'whats', 'telegram', '私下', '转*我', '转*(店主|老板)'],
    ...['(薇|微|威|徽|v|q)(:|是|：)', '线下(转账|交易|付款)'],
    ...['加*(v|微|薇|徽|溦)', '(13|14|15|16|17|18|19)'],
    ...maskedWords,
    ...['http', 'www.', '.com', '.cn', '.net', '.top', '.shop', '.xyz', '.cc', '.vip', '.me', '.co', '.link', '.club'],
    ...['.site', '.store', '.online', '.ink', '.org', '.hk'],
  ],
  check(draft) {
    const invitations = findAll(draft, invitation);
    const phones = findAll(draft, mobile).filter(
      (hit) => ours.test(sentenceAt(draft, hit).words) && !theirs.test(clauseAt(draft, hit).words),
    );
    const links = findAll(draft, link).filter((hit) => !isOwnHost(hit.group('host')));
    const open = [...invitations, ...phones, ...links].map(({ from, to }) => ({ from, to }));
    const hidden = disguised(draft).filter(({ from, to }) => !open.some((one) => one.from < to && from < one.to));
    return [...open, ...hidden];
  },
  examples: {
    bad: [
      '亲，加我微信详聊吧，这里不方便',
      '可以加vx：shop12345，给您优惠',
      '您加下薇信，我把图片发您',
      'QQ 123456789，有事在那边找我',
      '扫一下店主微信，进群有福利',
      '我们微信群里每天都有券哦',
      '您直接打我电话13800001234就行',
      '加V shop_6688，私下给您便宜20',
      '线下转账的话还能再便宜一点哦',
      '这款在我们官网更便宜：https://www.my-shop.top/1024',
      '有事联系我 138 0000 1234',
      '关注我们微信公众号领红包哦',
      '加我薇❤信聊吧，这里回复慢',
      '联系壹叁捌0000壹贰叁肆，价格好商量',
      '打我①③⑧ ⓪⓪⓪⓪ ①②③④',
      '加 v-x：shop_1024 发您图片',
      '加我𝐯𝐱聊',
    ],
    good: [
      '亲，这边支持微信支付和支付宝哦',
      '退款会原路退回您的微信零钱，请您留意',
      '顺丰电话是95338，您可以咨询派送时间',
      '您用QQ登录的话，订单在“我的”里面可以看到',
      '派件师傅的电话是13800001234，您可以联系他约时间',
      '您的订单号202611200157已经登记好了',
      '麻烦您核对收货电话138****1234是否正确',
      '尺码表在这里：https://item.jd.com/1024.html',
      '微波炉可以加热，加微波专用盖更好',
      '这款加薄绒的更适合春秋穿',
      '请您放心，我们会守信按时发货的',
      '线下门店也可以参加这次活动哦',
      '大概三五天能到，七八成新的我们不发',
      '身高1.3米建议选S码，1-3岁可以参考XS码',
      '订单2026-1124-13800 已经帮您登记',
    ],
  },
});
