/** What a group's name says: which board it belongs to, which stages, and which intents. */
import { fold } from '../../text/fold';
import type { Phrase } from '../phrase';

const boards: readonly [Phrase['board'], RegExp][] = [
  ['payment', /催付|催拍|付款|未付|待付/],
  ['aftersale', /售后|退换|退款|退货|换货|投诉|破损|补发|维修|差评/],
  ['product', /产品|商品|尺码|尺寸|材质|面料|功能|参数|规格|型号/],
];

export const boardOf = (group: string): Phrase['board'] =>
  boards.find(([, words]) => words.test(fold(group)))?.[0] ?? 'common';

const stages: readonly [Phrase['stages'][number], RegExp][] = [
  ['presale', /售前|咨询|催拍/],
  ['insale', /售中|催付|物流|发货|改地址/],
  ['aftersale', /售后|退换|退款|退货|换货|投诉/],
];

export const stagesOf = (group: string): Phrase['stages'] =>
  stages.filter(([, words]) => words.test(fold(group))).map(([stage]) => stage);

const intents: readonly [Phrase['intents'][number], RegExp][] = [
  ['product_info', /产品(?:介绍|参数|信息|问题|咨询)|商品(?:介绍|参数|信息|咨询)|材质|面料|规格|功能/],
  ['size_advice', /尺码|尺寸|选码/],
  ['stock', /库存|有货|缺货|补货/],
  ['price_bargain', /议价|讲价|砍价|还价/],
  ['coupon_promo', /优惠|活动|促销|满减|红包/],
  ['gift', /赠品|礼品/],
  ['shipping_time', /发货时(?:间|效)/],
  ['courier_choice', /快递(?:选择|公司)|指定快递|发什么快递/],
  ['shipping_fee', /运费|邮费|包邮/],
  ['payment', /付款(?!后)|支付|催付/],
  ['order_not_shipped', /催发货|未发货/],
  ['logistics_stuck', /物流(?:异常|停滞|不动|问题|查询)|查物流|查件/],
  ['change_order', /改地址|修改订单|改单|换地址/],
  ['cancel_order', /取消订单|拍错/],
  ['return_exchange', /退换|退货|换货/],
  ['damaged_defective', /破损|损坏|瑕疵|质量问题/],
  ['wrong_item', /发错|错发|漏发|少发/],
  ['usage_help', /使用(?:方法|说明|教程)|安装|教程/],
  ['complaint', /投诉/],
  ['urge_refund', /退款/],
  ['repair_warranty', /维修|保修|质保/],
  ['invoice', /发票|开票/],
  ['price_protection', /价保|保价|差价/],
  ['review', /评价|好评|差评|晒图/],
  ['greeting', /问候|欢迎|打招呼|开场/],
  ['thanks_bye', /感谢|结束语|道别|送客/],
];

/** At most three: a group that says more says nothing. */
export const intentsOf = (group: string): Phrase['intents'] =>
  intents
    .filter(([, words]) => words.test(fold(group)))
    .map(([intent]) => intent)
    .slice(0, 3);
