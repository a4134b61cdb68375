import type { StarterPhrase } from '../../../library/phrase';

export const cheaperPhrases: StarterPhrase[] = [
  {
    id: 'cheaper-materials',
    title: '别家便宜 · 说用料',
    variants: [
      '理解您会比价。用料和工艺不同，价格会有差别，我们这款用的是{材质}，您可以对照着看。',
      '货比三家很正常。建议您留意一下材质、规格和配件是否相同，需要的话我把这款的参数发您。',
    ],
    intents: ['competitor_cheaper'],
    stages: ['presale'],
    group: ['价格', '别家便宜'],
    board: 'product',
    code: 'bjpy',
  },
  {
    id: 'cheaper-service',
    title: '别家便宜 · 说服务',
    variants: [
      '价格确实重要，也建议把服务一起算进去：我们付款后{ship_hours}发货，{return_days}内可以退换，有问题我来跟进。',
      '亲，除了价格，您可以再比一比质保和售后。在我们这里买，收货后有情况都能直接找我处理。',
    ],
    intents: ['competitor_cheaper'],
    stages: ['presale'],
    group: ['价格', '别家便宜'],
    board: 'product',
    code: 'bjfw',
  },
  {
    id: 'cheaper-no-match',
    title: '别家便宜 · 不能同价',
    variants: [
      '抱歉，因为各家的成本和配置不同，这款不能按那个价给您。我可以帮您把{promotion}算上，看看到手多少。',
      '不好意思，由于价格是统一的，我没有权限跟价。建议您先领店铺的券，我再帮您算一次到手价。',
    ],
    intents: ['competitor_cheaper', 'price_bargain'],
    stages: ['presale'],
    group: ['价格', '别家便宜'],
    board: 'product',
    code: 'bgj',
  },
];
