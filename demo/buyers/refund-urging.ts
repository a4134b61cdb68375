import type { Buyer } from '../model';
import { lamp } from '../products';
import { agent, buyer, system } from './line';

/** Sent it back, waits for the money. */
export const refundUrging: Buyer = {
  id: 'tangtang',
  nickname: '糖糖不等式',
  region: '福建 厦门',
  past: '新客 · 首单',
  trade: { product: lamp, choice: '冷白 · 单只', quantity: 1, number: '836905-046273918855' },
  state: '退款中',
  trail: [
    { minutesAgo: 2980, text: '退货包裹已由仓库签收' },
    { minutesAgo: 5700, text: '买家已寄出退货' },
  ],
  history: [
    buyer(5760, '颜色买错了 想退'),
    agent(5755, '您好，可以的，七天内不影响二次销售都能退，在订单里点「申请退款」，按页面地址寄回就行'),
    buyer(5700, '寄了'),
    system(33, '买家从「退款详情」进入，客服 阿青 为您接待'),
    buyer(33, '东西前天就退到你们仓库了'),
    buyer(32, '钱怎么还没退'),
    agent(30, '您好，已经帮您催仓库验货了，验完就会同意退款'),
    buyer(6, '还要等多久'),
    buyer(6, '别的店当天就退了'),
  ],
  unread: 2,
  replies: [['今天能到账吗'], ['退到哪里 我是花呗付的'], ['好吧 今晚没退我再来找你'], ['收到了 谢谢']],
  nudges: [['退款进度还是没变'], ['能不能快点啊'], ['有人吗']],
};
