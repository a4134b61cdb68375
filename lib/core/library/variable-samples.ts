/** What variables may be filled with, as shops of each language write it. */
import type { Localised } from '../text/localised';
import type { Variable } from './variables';

export const variableSamples: { readonly [name in Variable]: Localised } = {
  buyer: { zh_CN: '小鹿', zh_TW: '小鹿', en: 'Deer' },
  order: { zh_CN: '2611280042', zh_TW: '2611280042', en: '2611280042' },
  product: { zh_CN: '羊毛围巾', zh_TW: '羊毛圍巾', en: 'Wool scarf' },
  order_state: { zh_CN: '待发货', zh_TW: '待出貨', en: 'To be shipped' },
  shop: { zh_CN: '晴木家居', zh_TW: '晴木家居', en: 'Sunny Home' },
  ship_hours: { zh_CN: '48小时内', zh_TW: '48小時內', en: '48 hours' },
  courier: { zh_CN: '中通', zh_TW: '黑貓宅急便', en: 'DHL' },
  courier_choice: { zh_CN: '顺丰、京东快递', zh_TW: '7-11、全家店到店', en: 'DHL or FedEx' },
  courier_fee: { zh_CN: '10元', zh_TW: '60元', en: '$5' },
  free_shipping: { zh_CN: '满59元包邮', zh_TW: '滿499元免運', en: 'orders over $49' },
  return_days: { zh_CN: '7天', zh_TW: '7天', en: '7 days' },
  freight_insurance: { zh_CN: '每单都送', zh_TW: '每單都送', en: 'included with every order' },
  promotion: { zh_CN: '满200减20', zh_TW: '滿1000折100', en: '$10 off orders over $80' },
  promotion_until: { zh_CN: '11月30日24点', zh_TW: '11月30日23:59', en: '30 November' },
  gift_rule: { zh_CN: '满199元送收纳袋', zh_TW: '滿999元送收納袋', en: 'a storage bag with orders over $59' },
  working_hours: { zh_CN: '9点到22点', zh_TW: '9:00到22:00', en: '9 am to 10 pm' },
  invoice: { zh_CN: '收货后可以开电子发票', zh_TW: '每單都開電子發票', en: 'we e-mail the invoice after delivery' },
  size_advice: { zh_CN: '建议拍M码', zh_TW: '建議選M號', en: 'size M should fit' },
  size_check: { zh_CN: '身高体重在两个尺码之间', zh_TW: '身高體重在兩個尺寸之間', en: 'you are between two sizes' },
  size_missing: { zh_CN: '体重', zh_TW: '體重', en: 'your weight' },
};
