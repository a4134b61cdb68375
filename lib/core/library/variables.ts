/** The variables a phrase may hold, as `{name}` or `{name|what to write instead}`. */

/** What an agent reads of a variable. */
interface VariableTexts {
  /** While the place is open in the composer. */
  label: string;
  /** What it may be filled with. */
  sample: string;
}

/** From the page, the shop's profile or its size table. */
export const variables = {
  buyer: { label: '顾客称呼', sample: '小鹿' },
  order: { label: '订单号', sample: '2611280042' },
  product: { label: '商品', sample: '羊毛围巾' },
  order_state: { label: '订单状态', sample: '待发货' },
  shop: { label: '店铺名', sample: '晴木家居' },
  ship_hours: { label: '发货时效', sample: '48小时内' },
  courier: { label: '默认快递', sample: '中通' },
  courier_choice: { label: '可选快递', sample: '顺丰、京东快递' },
  courier_fee: { label: '指定快递加价', sample: '10元' },
  free_shipping: { label: '包邮条件', sample: '满59元包邮' },
  return_days: { label: '退换天数', sample: '7天' },
  freight_insurance: { label: '运费险', sample: '每单都送' },
  promotion: { label: '活动', sample: '满200减20' },
  promotion_until: { label: '活动截止', sample: '11月30日24点' },
  gift_rule: { label: '赠品规则', sample: '满199元送收纳袋' },
  working_hours: { label: '客服时间', sample: '9点到22点' },
  invoice: { label: '发票说明', sample: '收货后可以开电子发票' },
  size_advice: { label: '尺码建议', sample: '建议拍M码' },
  size_check: { label: '尺码为何要核对', sample: '身高体重在两个尺码之间' },
  size_missing: { label: '还缺的身材数据', sample: '体重' },
} as const satisfies Record<string, VariableTexts>;

export type Variable = keyof typeof variables;

export const variableNames = Object.keys(variables) as Variable[]; // Object.keys forgets the keys' type

export const isVariable = (name: string): name is Variable => Object.hasOwn(variables, name);

/**
 * Variables that are the very answer, made from what the buyer said. A phrase with one of them comes first when there is
 * a value. It is left out when the value is '', and also when there is none and its place has no default.
 */
export const answerVariables = ['size_advice', 'size_check', 'size_missing'] as const satisfies Variable[];
