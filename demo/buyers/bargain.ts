import type { Buyer } from '../model';
import { flask } from '../products';
import { agent, buyer, productCard, system } from './line';

/** Presale: wants a better price, knows a cheaper shop. */
export const bargain: Buyer = {
  id: 'laozhou',
  nickname: '老周爱喝茶',
  region: '四川 成都',
  past: '老客 · 近一年 2 单',
  trade: { product: flask, choice: '墨绿 · 500ml', quantity: 2, number: '836918-113850246671' },
  state: null,
  history: [
    system(14, '买家从「店铺首页」进入，客服 阿青 为您接待'),
    productCard(14, flask),
    buyer(13, '这个杯子保温几个小时'),
    agent(12, '您好，加满热水拧紧盖子，6 小时后还有 60℃ 左右，泡茶带着喝很合适的'),
    buyer(11, '我要两个 能便宜点不'),
    buyer(3, '隔壁家同款才59'),
  ],
  unread: 1,
  replies: [
    ['那送个茶漏总可以吧'],
    ['有没有券啥的', '两个一起买包邮吧'],
    ['行吧 那我再想想'],
    ['算了 不折腾了 就你家', { order: '待付款' }],
  ],
  nudges: [['老板 最低多少'], ['给个实在价 我马上下单'], ['在不在']],
};
