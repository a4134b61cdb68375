/** The parts of good answers before the order: the goods, the price, the way to the buyer. */
import { item, time } from './item';

export const facts = item(
  '说出确切信息',
  '說出確切資訊',
  'Exact facts',
  '0',
  '(材质|面料|成分|尺寸|规格|容量|厚度|型号|颜色|产地|保质期|含量|功率|重量|配件|支持|适合|包含|采用|正品|现货)',
);
export const checking = item(
  '不确定就说在核实、几时回',
  '不確定就說在核實、幾時回',
  'If unsure: checking, and by when',
  `(核实|核对|确认|查|问)*${time}`,
  `${time}*(回复|回您|答复|给您*结果)`,
);
export const need = item(
  '先问用途、预算或偏好',
  '先問用途、預算或偏好',
  'Ask for the need',
  '(用途|预算|喜欢|偏好|平时|主要|场合|自用|送人|给谁|多大|看重|在意)',
);
export const advice = item(
  '给出建议和理由',
  '給出建議和理由',
  'Advice with its reason',
  '(建议|推荐|更适合|可以选|适合您|因为|区别|差别)',
);
export const measures = item(
  '问身高、体重、平时尺码',
  '問身高、體重、平時穿的尺寸',
  'Ask height, weight, usual size',
  '(身高|体重|平时穿|平时*码|尺码表)',
  '0cm',
  '0斤',
);
export const suggest = item(
  '用“建议/正常情况下”',
  '用「建議/正常情況下」',
  'Say “suggest / normally”',
  '(建议|正常情况|一般来说|供您参考|参考)',
);
export const exchange = item(
  '说能不能退换',
  '說能不能退換',
  'Whether it can be exchanged',
  '(退换|可以退|可以换|能退|能换|无理由|运费险|调换)',
  '不合适*(退|换)',
);
export const rule = item(
  '规则说清：条件、截止',
  '規則說清：條件、截止',
  'The rule: how, until when',
  '满0',
  '0元',
  '(截止|有效期|条件|活动|规则|满减|领券|优惠券|每人|限|到0)',
);
export const worth = item(
  '先说价值',
  '先說價值',
  'Value before price',
  '(材质|做工|质量|品质|保修|服务|售后|正品|用料|工艺|性价比|划算|运费险|包邮)',
);
export const otherOffer = item(
  '给另一个办法',
  '給另一個辦法',
  'Another offer',
  '(或者|另外|替您|为您申请|帮您申请|优惠|赠)',
  '可以*(领|用|参加|关注|换|选|申请|帮您)',
);
export const term = item(
  '说发货时效',
  '說出貨時效',
  'The shop’s shipping time',
  `${time}*(发|寄|出库|打包)`,
  `(发货|寄出|出库|安排|发出)*${time}`,
  '{ship_hours',
);
export const carrier = item(
  '说快递与加价',
  '說物流與加價',
  'Courier and what a choice costs',
  '(快递|顺丰|中通|圆通|韵达|申通|邮政|极兔|京东|courier)',
);
export const range = item(
  '到货说范围、以快递为准',
  '到貨說範圍、以物流為準',
  'Arrival as a range; the carrier decides',
  '(左右|大概|预计|一般|0-0天|0到0天|0~0天|为准|实际配送)',
);
export const area = item(
  '核实地址能不能送',
  '核實地址能不能送',
  'Check the address',
  '(地址|地区|偏远|省|市|区|县|乡镇|能送|可以送|配送到|不发|复盖)',
);
export const fee = item(
  '说运费和包邮条件',
  '說運費和免運條件',
  'Fee and free-shipping rule',
  '(包邮|运费|邮费|免运|补差)',
);
export const link = item(
  '链接旁说是什么、怎么用',
  '連結旁說是什麼、怎麼用',
  'Say what a link is',
  '(领取|点开|点击|链接|打开|复制|下单|页面)',
);
