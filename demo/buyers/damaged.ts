import type { Buyer } from '../model';
import { dentPhoto, flask } from '../products';
import { buyer, orderCard, photo, system } from './line';

const trade = { product: flask, choice: '奶白 · 500ml', quantity: 1, number: '836911-351906728840' };

/** Signed for, arrived damaged. */
export const damaged: Buyer = {
  id: 'linlin',
  nickname: '林小鹿要早睡',
  region: '湖南 长沙',
  past: '老客 · 近一年 3 单',
  trade,
  state: '已签收',
  trail: [
    { minutesAgo: 190, text: '已签收，感谢使用' },
    { minutesAgo: 420, text: '派送中' },
    { minutesAgo: 1660, text: '快件到达 长沙分拨中心' },
  ],
  history: [
    system(12, '买家从「我的订单」进入，客服 阿青 为您接待'),
    orderCard(12, 'buyer', trade, '已签收'),
    buyer(12, '杯子刚收到'),
    photo(11, dentPhoto, '买家拍的保温杯：杯身中间有一处凹陷，纸箱一角破损'),
    buyer(11, '瘪了一块 盒子也是破的'),
    buyer(10, '这个是要送人的 怎么办呀'),
  ],
  unread: 4,
  replies: [
    ['我想换一个新的', '要我自己出运费吗'],
    ['旧的要寄回去吗'],
    ['好的 那你给我补发吧', '别再压坏了哈'],
    ['嗯嗯 谢谢'],
  ],
  nudges: [['还有盖子也有点划痕'], ['可以补发吗'], ['亲 看到图片了吗']],
};
