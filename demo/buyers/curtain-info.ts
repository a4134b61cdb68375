import type { Buyer } from '../model';
import { curtain } from '../products';
import { agent, buyer, productCard, system } from './line';

/** Presale: facts about the product; answered, may come back. */
export const curtainInfo: Buyer = {
  id: 'beibei',
  nickname: '北北的新家',
  region: '江苏 苏州',
  past: '新客 · 首次咨询',
  trade: { product: curtain, choice: '米白 · 宽2米×高2.6米', quantity: 2, number: '836918-660294817345' },
  state: null,
  history: [
    system(58, '买家从「搜索结果」进入，客服 阿青 为您接待'),
    productCard(58, curtain),
    buyer(57, '窗户宽2米8 高2米5 要买几片呀'),
    agent(56, '您好，窗帘一般按窗宽的 1.8 到 2 倍选，2.8 米的窗建议拿两片 2 米 8 宽的，褶子会比较好看'),
    buyer(54, '遮光怎么样'),
    agent(53, '加厚款大约能挡住八成的光，白天睡觉不刺眼；想要全黑的话，可以加一层遮光里布'),
    buyer(51, '好的 我量一下再来'),
    agent(50, '好的，量的时候从轨道量到离地 2 厘米就可以，有疑问随时找我'),
  ],
  unread: 0,
  replies: [['那挂钩要另外买吗'], ['我家是罗马杆 能装不'], ['明白了 谢谢哦']],
  nudges: [['量好了 高是2米56'], ['这个能改短吗', '改短要加钱不'], ['亲 在吗']],
};
