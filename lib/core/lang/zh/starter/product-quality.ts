import type { StarterPhrase } from '../../../library/phrase';

export const productQualityPhrases: StarterPhrase[] = [
  {
    id: 'product-genuine',
    title: '是不是正品',
    variants: [
      '亲，您的顾虑我理解。商品有合格证和生产批次，收到后可以逐项核对，有疑问随时找我们。',
      '店里的货源有进货凭证可查，包装上的信息也可以自己查验，收到后不满意{return_days}内可退换。',
    ],
    intents: ['product_info'],
    stages: ['presale'],
    group: ['产品', '品质'],
    board: 'product',
    code: 'zp',
  },
  {
    id: 'product-colour',
    title: '颜色差别',
    variants: [
      '图片是对着实物拍的，不同屏幕和光线下会有少许差别，建议以收到的实物为准。',
      '亲，介意颜色的话，建议先看看买家晒图，自然光下拍的更接近实物；不喜欢{return_days}内可退换。',
    ],
    intents: ['product_info'],
    stages: ['presale'],
    group: ['产品', '品质'],
    board: 'product',
    code: 'sc',
  },
  {
    id: 'product-real-photo',
    title: '想看实拍',
    variants: [
      '可以的，您想看哪个细节？我拍好发给您，需要{几分钟}。',
      '亲，评价里有不少顾客晒的实拍，您可以先看看；还想看别的角度，告诉我，我来补拍。',
    ],
    intents: ['product_info'],
    stages: ['presale'],
    group: ['产品', '品质'],
    board: 'product',
    code: 'sp',
  },
  {
    id: 'product-sensitive',
    title: '敏感体质、孕期、儿童',
    variants: [
      '每个人的体质不同，建议先看成分表，在小范围试用，没有不适再正常使用。',
      '亲，您的情况比较特殊，我不敢随意下结论，建议把成分表给医生看过再决定，需要的话我把成分发您。',
    ],
    intents: ['product_info', 'usage_help'],
    group: ['产品', '适用'],
    board: 'product',
    code: 'mg',
  },
];
