import type { StarterPhrase } from '../../../library/phrase';

export const comparePhrases: StarterPhrase[] = [
  {
    id: 'compare-difference',
    title: '两款的区别',
    variants: [
      '两款的主要区别在{区别}。建议按您看重的点来选，拿不准我再帮您分析。',
      '亲，简单说：一款偏{特点一}，另一款偏{特点二}，其余相近，看您平时怎么用。',
    ],
    intents: ['compare'],
    stages: ['presale'],
    group: ['产品', '比较'],
    board: 'product',
    code: 'qb',
  },
  {
    id: 'compare-priority',
    title: '问看重什么',
    variants: [
      '亲，两款各有特点，您更看重价格、材质还是耐用程度？我按这个给您建议。',
      '想帮您选得准一点：平时哪种场合用得多，预算在多少以内？',
    ],
    intents: ['compare'],
    stages: ['presale'],
    group: ['产品', '比较'],
    board: 'product',
    code: 'kz',
  },
  {
    id: 'compare-recommend',
    title: '推荐两款',
    variants: [
      '亲，按您说的用途，建议看看{款式一}和{款式二}：前者{理由一}，后者{理由二}，由您来定。',
      '我挑了两款给您参考：{款式一}，{理由一}；{款式二}，{理由二}。您更喜欢哪种？',
    ],
    intents: ['compare', 'product_info'],
    stages: ['presale'],
    group: ['产品', '推荐'],
    board: 'product',
    code: 'tj',
  },
  {
    id: 'compare-budget',
    title: '基础款还是升级款',
    variants: [
      '预算优先的话，建议看基础款，日常使用够了；想用得久、功能多些，可以看升级款。',
      '差价主要在用料和功能上。那些功能您用得到，升级款比较合适；用不到，基础款就可以。',
    ],
    intents: ['compare'],
    stages: ['presale'],
    group: ['产品', '比较'],
    board: 'product',
    code: 'jck',
  },
  {
    id: 'compare-versions',
    title: '新款和旧款',
    variants: [
      '新款主要改了{改动}，其他和旧款一致。用不到这些改动的话，旧款价格更合适。',
      '亲，您可以这样选：在意{改动}就看新款，更在意价格就看旧款，两款都支持{return_days}内退换。',
    ],
    intents: ['compare'],
    stages: ['presale'],
    group: ['产品', '比较'],
    board: 'product',
  },
  {
    id: 'compare-hesitating',
    title: '还在犹豫',
    variants: [
      '亲，没关系，您慢慢看。可以先把两款都收藏，哪里拿不准，我再给您细说。',
      '换我也会多想想。您卡在价格、款式还是尺码？说出来我帮您一起比。',
    ],
    intents: ['compare', 'ack'],
    stages: ['presale'],
    group: ['产品', '推荐'],
    board: 'product',
    code: 'yy',
  },
];
