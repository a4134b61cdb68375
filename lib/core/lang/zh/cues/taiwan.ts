/** What only buyers in Taiwan say: their carriers, islands, offices. What has another name at home stands in ../taiwan.ts. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';

export const taiwanCues: CueTable<Intent> = {
  size_advice: [[4.2, '(穿|选|挑|适合|建议|拍)*(尺寸|0号)']],
  repair_warranty: [[4.2, '保固']],
  compare: [[4.8, '差在(哪里|哪边|哪|那)', '有(什么|)差(吗|别)']],
  competitor_cheaper: [[4.4, '(别的|别间|别家|其他|另一家)(卖场|店铺|卖家|店)*(便宜|划算|低)', '别间*(便宜|才卖)']],
  courier_choice: [
    [
      4.3,
      '(用|寄|走|选|改|可以|能)*(黑猫|宅急便|新竹|大荣|店到店|超商|全家|莱尔富|0-00)',
      '(黑猫|宅急便|店到店|超商|全家|莱尔富|0-00)*(取货|寄|可以|吗)',
      '(寄|走|用)快递(吗|可以)',
    ],
  ],
  change_order: [[4.6, '(改|换|变更|选错|填错|更改)*门市', '门市*(改|换|错|关)']],
  delivery_area: [[4.4, '(寄|送|运)*(澎湖|金门|马祖|离岛|外岛|绿岛|兰屿)', '(澎湖|金门|马祖|离岛|外岛)*(寄|送|收|到)']],
  delivery_eta: [[4, '收得到', '(寄|送)到*几天']],
  return_exchange: [[4.2, '鉴赏期', '犹豫期']],
  complaint: [[4.4, '(消保官|消基会|消费者保护|消保会)']],
  invoice: [[4.2, '(统编|载具|统一编号|三联|二联|税号)']],
  price_bargain: [[4.2, '(算|卖)(我|)便宜']],
};
