/** What a line speaks of, for comparing a reply with its question. Coarse on purpose: neighbours are never told apart. */

const topics = {
  size: /尺[码寸]|码数|身高|体重|[大小均]码|(?<![a-z0-9])[smlx\d]{1,3}码|偏[大小]|合身|穿多大/,
  product: /面料|材质|成分|纯棉|颜色|色差|款式|功能|容量|重量|口味|质量|正品|厚度|起球|掉色|褪色|保质期/,
  usage: /怎么用|安装|使用方法|清洗|水洗|机洗|说明书|步骤|用法|充电|重启|加热/,
  stock: /有货|现货|库存|补货|缺货|断货|没货|到货|上架|预售/,
  price: /便宜|优惠|(?<!欠)券|打折|活动|降价|满减|价格|多少钱|差价|价保|包邮|运费/,
  payment: /付款|支付|花呗|分期|白条|货到付/,
  shipping: /发货|快递|物流|派送|配送|发出|出库|揽收|签收|包裹|(?<!订)单号|顺丰|中通|圆通|韵达|几天[能到]|几天可以到/,
  return: /退款|退货|换货|退换|退回|补发|寄回|售后|拒收|到账/,
  invoice: /发票|抬头|税号|专票|普票|开票/,
  warranty: /保修|质保|维修|修理|返修|联保/,
} as const;

export type Topic = keyof typeof topics;

const ids = Object.keys(topics) as Topic[]; // own keys of `topics`

/** A question about one is often rightly answered with the other. */
const neighbours: Readonly<Record<Topic, readonly Topic[]>> = {
  size: ['product', 'stock', 'return'],
  product: ['size', 'usage', 'stock', 'return', 'warranty', 'price'],
  usage: ['product', 'return', 'warranty'],
  stock: ['size', 'product', 'shipping', 'return'],
  price: ['product', 'payment', 'return', 'shipping'],
  payment: ['price', 'return', 'shipping'],
  shipping: ['stock', 'price', 'payment', 'return'],
  return: ['size', 'product', 'usage', 'stock', 'price', 'payment', 'shipping', 'warranty', 'invoice'],
  invoice: ['return'],
  warranty: ['product', 'usage', 'return'],
};

/** @param folded text @returns the topics whose words stand in it, often none */
export const topicsOf = (folded: string): Topic[] => ids.filter((id) => topics[id].test(folded));

/** @returns whether a reply on `given` can answer a question on `asked` */
export const meets = (asked: Topic, given: Topic): boolean => asked === given || neighbours[asked].includes(given);
