/** Facts handed over, and what pages write into a buyer's text by themselves. Every pattern is linear. */

const anyOf = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'g');

/** A menu entry of the shop's robot, the order or product asked about, a sticker such as [微笑]. */
export const chips = anyOf(
  /[一-鿿]{1,4}类-{1,4}[^\s-]{2,10}/,
  /\[[一-鿿]{1,4}\]/,
  /用户发起转人工|[未已]购买咨询组/,
  /顾客通过点击web[^[]{0,20}\[[^\]]{0,100}\]{1,2}/,
  /咨询订单号\s?[:：]\s?\w{4,30}(?:\s{0,2}(?:商品ID|订单金额|下单时间)\s?[:：]\s?[^\s]{1,12}){0,3}/,
  /\[订单编号:[^\]]{0,80}\]{1,2}/,
);

const label =
  '(?:订单(?:号|编号|金额)|商品id|下单时间|商家id|运单号|快递单号|服务单号?|手机号码?|联系电话|电话|收货人|收件人|姓名|名字|地址|税号|抬头|名称|信用代码|识别号|账号|开户行|邮箱|尾号)(?:是|为)?';

/** On folded text: links, addresses of mail, labelled lines, long numbers, postal addresses. */
export const facts = anyOf(
  /https?:\/\/[!-~]{3,}/,
  /[!-~]{1,40}@[!-~]{1,40}\.[a-z]{2,6}/,
  /顾客通过点击web[^[]{0,20}/,
  new RegExp(`${label}\\s?:\\s?[^\\s,。;?!]{1,40}`),
  new RegExp(`${label}[a-z]{0,4}\\d{4,}`),
  /[a-z]{0,4}\d{5,}[a-z\d-]{0,20}/,
  /[一-鿿]{2,8}(?:省|市|自治区)[一-鿿\d]{2,30}(?:路|号|室|楼|街|村|镇|区|县|栋|单元|苑|城|园|厦|层)/,
  /[一-鿿]{1,6}(?:区|县|镇|乡|街道)[一-鿿\d]{1,20}(?:路|街|道|村|弄)\d{0,5}号?/,
  /\d{2,3}(?:\.\d)?(?:斤|公斤|kg|cm|厘米|公分)|(?:身高|体重)\s?\d{2,3}/,
  /\d{1,5}(?:号楼|栋|单元|室|楼|幢|弄)/,
);
