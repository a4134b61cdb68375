import type { Buyer } from '../model';
import { hoodie } from '../products';
import { agent, buyer, orderCard, system } from './line';

const trade = { product: hoodie, choice: '雾霾蓝 · XL', quantity: 2, number: '836914-720518364419' };

/** Paid four days ago, not shipped: angry. */
export const notShipped: Buyer = {
  id: 'dafeng',
  nickname: '大风吹不走',
  region: '山东 济南',
  past: '老客 · 近一年 4 单',
  trade,
  state: '待发货',
  history: [
    buyer(1500, '什么时候发货'),
    agent(1496, '您好，雾霾蓝正在补货，预计明天下午能发出，让您久等了'),
    buyer(1495, '行'),
    agent(1494, '好的，谢谢您体谅'),
    system(9, '买家从「我的订单」进入，客服 阿青 为您接待'),
    orderCard(9, 'buyer', trade, '待发货'),
    buyer(9, '都四天了还没发'),
    buyer(8, '昨天说今天发 今天又没动静'),
    buyer(7, '你们到底有没有货！！'),
  ],
  unread: 3,
  replies: [
    ['每次都让我等', '给个准话 哪天发'],
    ['再不发我就退款了 顺便投诉'],
    ['行 那我再信你一次'],
    [{ order: '待签收' }, '看到发货了 谢谢'],
  ],
  nudges: [['人呢？？？'], ['不回是吧'], ['我要投诉你们']],
};
