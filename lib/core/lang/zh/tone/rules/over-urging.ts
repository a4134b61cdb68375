import { receivedLately } from '../../../../tone/moment';
import { clauseAt, createFinder } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';
import { fold } from '../../../../text/fold';
import { isExplained, urges, urgingWords } from '../urging';

/** One reminder and one more; a third is pressure. */
const allowed = 2;
/** The buyer's own question about ordering is answered, not urged. */
const asked =
  /怎么(?:拍|买|付|下单)|付(?:款)?不了|(?:支付|付款|下单|拍)(?:失败|不了|没反应)|(?:能|可以)(?:拍|下单|付款)|什么时候(?:付|拍|结束)|截止|活动/;

const urging = createFinder(urgingWords);

export const overUrging = defineRule({
  id: 'over_urging',
  severity: 'warn',
  name: { zh_CN: '催得太多', zh_TW: '催得太多', en: 'Urged too often' },
  why: {
    zh_CN: '已经催过两次，再催会让顾客觉得被逼着买，容易拉黑或投诉；等他来问，或换成解答他的顾虑。',
    zh_TW: '已經提醒過兩次，再催會讓顧客覺得被逼著買，容易被封鎖或客訴；等他來問，或換成解答他的顧慮。',
    en: 'Two reminders have gone out; a third feels like pressure. Wait for the buyer, or answer what holds them back.',
  },
  source: '客服规范：催拍催付最多两次；顾客回复或付款后停止',
  gate: urging.gate,
  check(draft, moment) {
    const first = urging.find(draft).find((place) => !isExplained(clauseAt(draft, place).words));
    if (!first || asked.test(fold(moment.buyer))) return [];
    const before = receivedLately(moment).filter((text) => urges(fold(text)));
    return before.length >= allowed ? [{ from: first.from, to: first.to }] : [];
  },
  examples: {
    bad: [
      '亲，看到您还没有付款，有什么疑问吗',
      '喜欢的话尽快拍下哦',
      '亲，活动马上结束了，记得下单哦',
      '库存不多了，抓紧时间付款哦',
      '您考虑得怎么样了',
      '现在付款的话今天就能优先安排发出',
      '訂單還未支付，提醒您早點付款',
      '合适的话就下单吧，名额有限',
    ].map((text) => ({
      text,
      earlier: [
        ['agent', '亲，看到您拍下还没付款，需要帮您看看吗'],
        ['agent', '活动快结束了，喜欢的话可以下单哦'],
      ] as const,
    })),
    good: [
      '亲，看到您还没有付款，有什么疑问吗',
      { text: '喜欢的话可以拍下哦', earlier: [['agent', '这款是纯棉的']] },
      { text: '亲，库存不多了，喜欢可以先拍下', earlier: [['agent', '看到您还没有付款，需要帮忙吗']] },
      {
        text: '付款后48小时内安排发出',
        buyer: '付款不了怎么回事',
        earlier: [
          ['agent', '亲，您还没付款哦'],
          ['agent', '喜欢可以下单哦'],
        ],
      },
      {
        text: '这款是纯棉的，夏天穿很透气',
        buyer: '什么面料',
        earlier: [
          ['agent', '亲，您还没付款哦'],
          ['agent', '喜欢可以下单哦'],
        ],
      },
      {
        text: '收到您的付款，马上为您安排',
        earlier: [
          ['agent', '亲，您还没付款哦'],
          ['agent', '喜欢可以下单哦'],
        ],
      },
      {
        text: '好的，不着急，您慢慢看，有问题随时找我',
        earlier: [
          ['agent', '亲，您还没付款哦'],
          ['agent', '库存不多了'],
        ],
      },
      {
        text: '支付方式在下单时可以选择',
        earlier: [
          ['agent', '亲，您还没付款哦'],
          ['agent', '库存不多了'],
        ],
      },
      {
        text: '喜欢的话可以拍下哦',
        earlier: [
          ['agent', '地址填错的话要重新下单的'],
          ['agent', '付款后48小时内发货'],
        ],
      },
      { text: '活动到今晚12点截止', buyer: '活动什么时候结束', earlier: [['agent', '现在下单有优惠']] },
    ],
  },
});
