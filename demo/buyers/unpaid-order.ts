import type { Buyer } from '../model';
import { lamp } from '../products';
import { agent, buyer, orderCard, system } from './line';

const trade = { product: lamp, choice: '暖白 · 两只装', quantity: 1, number: '836918-298471053362' };

/** Ordered, not paid: hesitates over a coupon. */
export const unpaidOrder: Buyer = {
  id: 'yueyue',
  nickname: '月亮邮递员',
  region: '广东 深圳',
  past: '新客 · 首次下单',
  trade,
  state: '待付款',
  history: [
    system(25, '买家从「商品详情页」进入，客服 阿青 为您接待'),
    buyer(24, '小夜灯晚上会不会很亮啊 宝宝房间用'),
    agent(23, '您好，暖光一共三档，最低一档贴着床头也不晃眼，很多宝妈都放在婴儿房用的'),
    buyer(22, '好 那我拍一个'),
    agent(21, '好的，拍下后付款，今天 17 点前的订单当天就能发出'),
    orderCard(19, 'system', trade, '待付款'),
    system(19, '买家已下单，等待付款'),
    buyer(8, '付款的时候看不到优惠券'),
    buyer(8, '页面不是写满39减5吗'),
  ],
  unread: 2,
  replies: [['领了 还是不能用'], ['哦 看到了 在店铺首页那里'], [{ order: '待发货' }, '付好了', '今天能发吗'], ['好滴']],
  nudges: [['那个券怎么领呀'], ['不能用的话我先不买了'], ['在吗']],
};
