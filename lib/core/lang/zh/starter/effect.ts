import type { StarterPhrase } from '../../../library/phrase';

export const effectPhrases: StarterPhrase[] = [
  {
    id: 'effect-how-used',
    title: '问使用情况',
    variants: [
      '您用了多久、一天几次、怎么用的？告诉我，我看看用法上有没有可以调整的地方。',
      '亲，想先了解一下：用之前和现在各是什么情况？我记下来，再给您建议。',
    ],
    intents: ['no_effect'],
    stages: ['aftersale'],
    group: ['售后', '效果'],
    board: 'aftersale',
    code: 'syqk',
  },
  {
    id: 'effect-differs',
    title: '效果因人而异',
    variants: [
      '每个人的情况不同，效果和时间会有差别，建议按说明再用一段时间看看；不满意也可以告诉我。',
      '这类商品需要一段时间，具体因人而异。您先按说明的用法坚持一下，过{天数}我来问问情况。',
    ],
    intents: ['no_effect'],
    group: ['售后', '效果'],
    board: 'aftersale',
    code: 'yry',
  },
  {
    id: 'effect-sorry',
    title: '没效果（安抚）',
    variants: [
      '没有达到您的期待，很抱歉，花了钱谁都希望用得满意。您说说怎么用的，我们一起看怎么调整或退换。',
      '理解您的失望，对不起。您的反馈我会如实转给产品同事，也想先帮您看看用法，再商量退换。',
    ],
    intents: ['no_effect', 'quality_complaint'],
    stages: ['aftersale'],
    group: ['售后', '效果'],
    board: 'aftersale',
    code: 'mxg',
    soothing: true,
  },
  {
    id: 'effect-unwell',
    title: '用了不舒服（安抚）',
    variants: [
      '听到您不舒服，我很担心，也很抱歉。请您先停用，没有好转的话尽快去看医生，照片和用法发我，我马上登记处理。',
      '抱歉让您遭罪了，身体要紧，建议先停用。就医的单据请留好，我现在报给主管，{时间}前回复您。',
    ],
    intents: ['no_effect', 'complaint', 'quality_complaint'],
    stages: ['aftersale'],
    group: ['售后', '效果'],
    board: 'aftersale',
    code: 'bss',
    soothing: true,
  },
  {
    id: 'effect-return',
    title: '不满意，看退货',
    variants: [
      '抱歉没让您满意。{return_days}内、没有拆封的可以直接退；已经拆封的，我去帮您申请，{时间}前回您。',
      '您试过还是不满意的话，我理解。麻烦把剩余的量拍给我，我按您的情况去申请退款或换一款。',
    ],
    intents: ['no_effect', 'return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '效果'],
    board: 'aftersale',
    code: 'xgth',
    soothing: true,
  },
];
