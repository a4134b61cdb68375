import type { Buyer } from '../model';
import { curtain } from '../products';
import { agent, buyer, system } from './line';

/** Solved: says thanks and goodbye. */
export const thanks: Buyer = {
  id: 'mumu',
  nickname: '木木三号楼',
  region: '河南 郑州',
  past: '老客 · 近一年 6 单',
  trade: { product: curtain, choice: '豆沙粉 · 宽2米×高2.6米', quantity: 2, number: '836902-517380296614' },
  state: '已签收',
  trail: [{ minutesAgo: 7300, text: '已签收，感谢使用' }],
  history: [
    system(40, '买家从「我的订单」进入，客服 阿青 为您接待'),
    buyer(40, '挂钩装上去老往下掉是怎么回事'),
    agent(38, '您好，多半是挂钩的卡扣没有推到底。拉住布带往上提，听到「咔」一声就卡住了，您试一下'),
    buyer(29, '我试试'),
    buyer(18, '好了好了 真的要推到底'),
    agent(17, '太好了，以后拆洗也是按住卡扣往下拉就能取下来'),
    buyer(16, '谢谢哈 你真有耐心'),
  ],
  unread: 0,
  replies: [['好的 拜拜'], ['嗯嗯 下次还来']],
  nudges: [['对了 这个能机洗吗'], ['会不会缩水呀'], ['在吗 再问一句']],
};
