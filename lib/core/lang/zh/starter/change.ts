import type { StarterPhrase } from '../../../library/phrase';

export const changePhrases: StarterPhrase[] = [
  {
    id: 'change-address',
    title: '改地址',
    variants: [
      '还没打包就能改。麻烦把新的收件人和完整地址发我，改好请您在订单里核对一遍。',
      '可以的亲，您在订单详情里也能自己改地址；不方便操作就发给我，发货前我来改。',
    ],
    intents: ['change_order'],
    stages: ['insale'],
    group: ['订单', '修改'],
    board: 'common',
    code: 'gdz',
  },
  {
    id: 'change-check',
    title: '先看打包了没有',
    variants: [
      '我先看这一单打包了没有，没打包就能改，麻烦您把要改的内容发我。',
      '请您稍等，我马上去拦一下这一单，确认能改就回您，{几分钟}内。',
    ],
    intents: ['change_order'],
    stages: ['insale'],
    group: ['订单', '修改'],
    board: 'common',
    code: 'kdb',
  },
  {
    id: 'change-too-late',
    title: '已发货改地址',
    variants: [
      '抱歉，因为包裹已经寄出，订单上改不了地址。我联系快递试着改派，以站点答复为准；没改成的话可以拒收，我们重新寄。',
      '很抱歉，包裹已经在路上，由于快递单已经打好，原地址改不了。建议请原地址的人代收，我也帮您向快递申请转寄。',
    ],
    intents: ['change_order'],
    stages: ['insale'],
    group: ['订单', '修改'],
    board: 'common',
    code: 'yfgdz',
  },
  {
    id: 'change-option',
    title: '改颜色尺码',
    variants: [
      '还没发货可以换，您想换成哪个颜色、什么尺码？我查一下库存就给您改。',
      '拍错了没关系，告诉我正确的规格，有货我就备注给仓库，订单不用取消。',
    ],
    intents: ['change_order', 'cancel_order'],
    stages: ['insale'],
    group: ['订单', '修改'],
    board: 'common',
    code: 'gys',
  },
  {
    id: 'change-note-added',
    title: '已备注',
    variants: [
      '给您备注好了，仓库打包时会看到，您还有别的要求吗？',
      '好的亲，您说的这一条我写进订单备注了，会按这个安排。',
    ],
    intents: ['change_order', 'ack'],
    stages: ['insale'],
    group: ['订单', '修改'],
    board: 'common',
    code: 'bz',
  },
  {
    id: 'change-merge',
    title: '合并发货',
    variants: [
      '两单地址相同、都没发货的话可以一起寄，我去和仓库核对，{几分钟}内回您。',
      '漏拍的那件您单独下一单就好，我备注和前一单放在一起寄。',
    ],
    intents: ['change_order'],
    stages: ['insale'],
    group: ['订单', '修改'],
    board: 'common',
    code: 'hbfh',
  },
];
