/** The variables a phrase may hold, as `{name}` or `{name|what to write instead}`. */

/** From the page, the shop's profile or its size table; the name is what an agent reads while the place is open. */
export const variables = {
  buyer: '顾客称呼',
  order: '订单号',
  product: '商品',
  order_state: '订单状态',
  shop: '店铺名',
  ship_hours: '发货时效',
  courier: '默认快递',
  courier_choice: '可选快递',
  courier_fee: '指定快递加价',
  free_shipping: '包邮条件',
  return_days: '退换天数',
  freight_insurance: '运费险',
  promotion: '活动',
  promotion_until: '活动截止',
  gift_rule: '赠品规则',
  working_hours: '客服时间',
  invoice: '发票说明',
  size_advice: '尺码建议',
  size_check: '尺码为何要核对',
  size_missing: '还缺的身材数据',
} as const;

export type Variable = keyof typeof variables;

/**
 * Variables that are the very answer, made from what the buyer said. A phrase with one of them comes first when there is
 * a value. It is left out when the value is '', and also when there is none and its place has no default.
 */
export const answerVariables = ['size_advice', 'size_check', 'size_missing'] as const satisfies Variable[];
