/** The variables a phrase may hold, as `{name}` or `{name|what to write instead}`. */
import { fold } from '../text/fold';
import type { Localised } from '../text/localised';

/** From the page, the shop's profile or its size table: what an agent reads of each, also while its place is open in the composer. */
export const variables = {
  buyer: { zh_CN: '顾客称呼', zh_TW: '顧客稱呼', en: 'Buyer’s name' },
  order: { zh_CN: '订单号', zh_TW: '訂單編號', en: 'Order number' },
  product: { zh_CN: '商品', zh_TW: '商品', en: 'Product' },
  order_state: { zh_CN: '订单状态', zh_TW: '訂單狀態', en: 'Order status' },
  shop: { zh_CN: '店铺名', zh_TW: '賣場名', en: 'Shop name' },
  ship_hours: { zh_CN: '发货时效', zh_TW: '出貨時效', en: 'Ships within' },
  courier: { zh_CN: '默认快递', zh_TW: '預設物流', en: 'Usual carrier' },
  courier_choice: { zh_CN: '可选快递', zh_TW: '可選物流', en: 'Carriers to choose from' },
  courier_fee: { zh_CN: '指定快递加价', zh_TW: '指定物流加價', en: 'Extra for a chosen carrier' },
  free_shipping: { zh_CN: '包邮条件', zh_TW: '免運條件', en: 'Free shipping from' },
  return_days: { zh_CN: '退换天数', zh_TW: '可退換天數', en: 'Days to return' },
  freight_insurance: { zh_CN: '运费险', zh_TW: '運費險', en: 'Return shipping insurance' },
  promotion: { zh_CN: '活动', zh_TW: '活動', en: 'Promotion' },
  promotion_until: { zh_CN: '活动截止', zh_TW: '活動截止', en: 'Promotion ends' },
  gift_rule: { zh_CN: '赠品规则', zh_TW: '贈品規則', en: 'Gift rule' },
  working_hours: { zh_CN: '客服时间', zh_TW: '客服時間', en: 'Service hours' },
  invoice: { zh_CN: '发票说明', zh_TW: '發票說明', en: 'Invoices' },
  size_advice: { zh_CN: '尺码建议', zh_TW: '尺寸建議', en: 'Size advice' },
  size_check: { zh_CN: '尺码为何要核对', zh_TW: '尺寸為何要核對', en: 'Why the size needs a check' },
  size_missing: { zh_CN: '还缺的身材数据', zh_TW: '還缺的身材資料', en: 'Measures still missing' },
} as const satisfies Record<string, Localised>;

export type Variable = keyof typeof variables;

export const variableNames = Object.keys(variables) as Variable[]; // Object.keys forgets the keys' type

/** @returns what a variable is called in every language, folded */
export const calledAs = (name: Variable): string[] => Object.values(variables[name]).map(fold);

export const isVariable = (name: string): name is Variable => Object.hasOwn(variables, name);

/**
 * Variables that are the very answer, made from what the buyer said. A phrase with one of them comes first when there is
 * a value. It is left out when the value is '', and also when there is none and its place has no default.
 */
export const answerVariables = ['size_advice', 'size_check', 'size_missing'] as const satisfies Variable[];
