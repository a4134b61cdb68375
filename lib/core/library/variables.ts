/** The variables a phrase may hold, as `{name}` or `{name|what to write instead}`. */

/** From the page or from the shop's profile; the name is what an agent reads while the place is open. */
export const variables = {
  buyer: '顾客称呼',
  order: '订单号',
  product: '商品',
  order_state: '订单状态',
  shop: '店铺名',
  ship_hours: '发货时效',
  courier: '默认快递',
  courier_fee: '指定快递加价',
  free_shipping: '包邮条件',
  return_days: '退换天数',
  freight_insurance: '运费险',
  promotion: '活动',
  promotion_until: '活动截止',
  gift_rule: '赠品规则',
  working_hours: '客服时间',
  invoice: '发票说明',
} as const;

export type Variable = keyof typeof variables;
