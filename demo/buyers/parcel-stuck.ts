import type { Buyer } from '../model';
import { curtain } from '../products';
import { agent, buyer, orderCard, system } from './line';

const trade = { product: curtain, choice: '浅灰 · 宽1.5米×高2.4米', quantity: 2, number: '836912-884120537906' };

/** Shipped, the parcel does not move: anxious. */
export const parcelStuck: Buyer = {
  id: 'aqi',
  nickname: '阿七慢慢来',
  region: '湖北 襄阳',
  past: '新客 · 首单',
  trade,
  state: '待签收',
  trail: [
    { minutesAgo: 4510, text: '快件到达 武汉转运中心' },
    { minutesAgo: 5860, text: '快件离开 杭州分拨中心' },
    { minutesAgo: 6240, text: '已揽收' },
  ],
  history: [
    system(5, '买家从「物流详情」进入，客服 阿青 为您接待'),
    orderCard(5, 'buyer', trade, '待签收'),
    buyer(5, '你好 我的快递怎么三天没动了'),
    agent(4, '您好，我马上帮您查一下，请稍等'),
    buyer(2, '一直显示在武汉'),
    buyer(2, '会不会丢了啊 周六搬家要用的'),
  ],
  unread: 2,
  replies: [
    ['那大概哪天能到呢'],
    ['要是周六前到不了怎么办'],
    ['好吧 麻烦你帮我催一下', '有消息跟我说一声'],
    [{ order: '已签收' }, '刚收到啦 谢谢你'],
  ],
  nudges: [['查到了吗'], ['刚看了 还是没更新'], ['有消息了吗']],
};
