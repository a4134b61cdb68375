/** Taiwan's words: what is written differently there, not only in other characters. */

/**
 * How buyers in Taiwan say what our cues know under another name. Both are of the same length, so that offsets hold; the
 * left one is folded (simplified characters). Looked at only where a text has traditional characters.
 */
export const taiwanSays: readonly (readonly [taiwan: string, home: string])[] = [
  ['出货', '发货'],
  ['寄货', '发货'],
  ['宅配', '快递'],
  ['免运', '包邮'],
  ['邮资', '邮费'],
  ['卖场', '店铺'],
  ['品质', '质量'],
  ['下订', '下单'],
  ['订购', '下单'],
  ['折价券', '优惠券'],
  ['优惠码', '优惠券'],
  ['折扣码', '优惠券'],
  ['客诉', '投诉'],
  ['检举', '举报'],
  ['影片', '视频'],
  ['连结', '链接'],
  ['讯息', '消息'],
  ['资讯', '信息'],
  ['简讯', '短信'],
  ['萤幕', '屏幕'],
  ['送修', '维修'],
  ['刷退', '退款'],
  ['退费', '退款'],
  ['汇款', '转账'],
  ['刷卡', '付款'],
  ['结帐', '付款'],
  ['转帐', '转账'],
  ['帐号', '账号'],
  ['赠礼', '赠品'],
  ['坏掉', '坏了'],
  ['真人', '人工'],
  ['专人', '人工'],
  ['几时', '何时'],
];
