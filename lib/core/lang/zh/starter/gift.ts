import type { StarterPhrase } from '../../../library/phrase';

export const giftPhrases: StarterPhrase[] = [
  {
    id: 'gift-rule',
    title: '赠品规则',
    variants: [
      '有赠品的：{gift_rule}，符合条件会随单一起寄出，送完为止。',
      '亲，现在的赠品规则是{gift_rule}，下单时不用另外备注，打包时会放进去。',
    ],
    intents: ['gift'],
    stages: ['presale'],
    group: ['价格', '赠品'],
    board: 'product',
    code: 'zpgz',
  },
  {
    id: 'gift-more',
    title: '想多要赠品',
    variants: [
      '抱歉，因为赠品是按订单配好的，多的这份暂时没有。您可以再看看规则：{gift_rule}，凑够就有。',
      '不好意思，由于赠品数量有限，这次多给不了。我可以给您备注一下，有余量的话，随单放一份小样。',
    ],
    intents: ['gift', 'price_bargain'],
    stages: ['presale'],
    group: ['价格', '赠品'],
    board: 'product',
    code: 'dyzp',
  },
  {
    id: 'gift-wrap',
    title: '礼盒和贺卡',
    variants: [
      '送人的话可以备注礼盒包装，{礼盒说明}；要写贺卡，麻烦把内容发我，我备注给仓库。',
      '亲，可以代写贺卡，您把想说的话发给我；单子里的价格清单需要的话也可以备注不放。',
    ],
    intents: ['gift'],
    stages: ['presale', 'insale'],
    group: ['价格', '礼品包装'],
    board: 'product',
    code: 'lh',
  },
  {
    id: 'gift-confirm',
    title: '这一单有没有赠品',
    variants: [
      '我先核对您这一单够不够赠品条件：{gift_rule}。够的话会备注好，随单一起寄。',
      '亲，查到您的订单有赠品，已经备注给仓库，收到时麻烦您点一下。',
    ],
    intents: ['gift'],
    stages: ['insale'],
    group: ['价格', '赠品'],
    board: 'common',
    code: 'hdzp',
  },
  {
    id: 'gift-missing',
    title: '赠品没收到',
    variants: [
      '抱歉让您少收了赠品，是我们打包时没有核对好。我给您登记补寄，单号在这里告诉您，您看可以吗？',
      '收到时少了赠品，难免扫兴，对不起。麻烦把包裹里的东西拍一张，我核对后马上安排补寄。',
    ],
    intents: ['gift', 'wrong_item'],
    stages: ['aftersale'],
    group: ['售后', '少件发错'],
    board: 'aftersale',
    code: 'zpsj',
    soothing: true,
  },
  {
    id: 'gift-with-return',
    title: '退货时的赠品',
    variants: [
      '退货时麻烦把赠品一起寄回，保持完好就可以；已经用了的话告诉我，我看看怎么处理。',
      '整单退的话，赠品也要一并寄回；只退其中一件，要看剩下的够不够条件：{gift_rule}。我来帮您算。',
    ],
    intents: ['gift', 'return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'thzp',
  },
];
