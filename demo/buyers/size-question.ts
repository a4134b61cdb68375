import type { Buyer } from '../model';
import { hoodie } from '../products';
import { buyer, productCard, system } from './line';

/** Presale: which size. */
export const sizeQuestion: Buyer = {
  id: 'juzi',
  nickname: '橘子汽水没气了',
  region: '浙江 杭州',
  past: '新客 · 首次咨询',
  trade: { product: hoodie, choice: '燕麦色 · M', quantity: 1, number: '836918-407731562098' },
  state: null,
  history: [
    system(6, '买家从「商品详情页」进入，客服 阿青 为您接待'),
    productCard(6, hoodie),
    buyer(5, '在吗'),
    buyer(5, '这件卫衣我163 110斤穿哪个码合适'),
    buyer(4, '想穿宽松一点的'),
  ],
  unread: 0,
  replies: [
    ['我平时衣服都穿M', '怕L太长了盖屁股'],
    ['哦哦 那我拿M', '里面的绒会掉毛吗'],
    ['好 拍下了', { order: '待付款' }],
    [{ order: '待发货' }, '付好啦 麻烦早点发'],
  ],
  nudges: [['对了 燕麦色有货吗'], ['不合适能换码不'], ['人呢亲']],
};
