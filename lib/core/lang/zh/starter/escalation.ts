import type { StarterPhrase } from '../../../library/phrase';

export const escalationPhrases: StarterPhrase[] = [
  {
    id: 'complaint-escalate',
    title: '转给主管（安抚）',
    variants: [
      '抱歉让您费心了，这件事超出了我的权限，我已经转给主管，{时间}前会在这里回您，不用您再说一遍。',
      '理解您想要一个明确的说法。我把聊天记录和您的要求一起交给主管，{时间}前给您答复，我也会跟着。',
    ],
    intents: ['complaint', 'human_agent'],
    group: ['投诉', '升级'],
    board: 'aftersale',
    code: 'zzg',
    soothing: true,
  },
  {
    id: 'complaint-report',
    title: '要投诉、要差评（安抚）',
    variants: [
      '理解您的心情，没让您满意，真的抱歉。您有权反映问题，我也想先把事情解决好，您给我{时间}，可以吗？',
      '让您气到要投诉，是我们没做好，对不起。您的诉求我记下了，现在就去办，进展在这里回您。',
    ],
    intents: ['complaint', 'review'],
    group: ['投诉', '安抚'],
    board: 'aftersale',
    code: 'yts',
    soothing: true,
  },
  {
    id: 'complaint-compensation',
    title: '要求赔偿',
    variants: [
      '抱歉给您造成了损失。因为金额要主管审核，我这里定不了；可以先按{方案}申请，{时间}前告诉您结果。',
      '理解您的要求，很抱歉。麻烦把相关的照片和凭证发我，我一起交上去申请，{时间}前回您。',
    ],
    intents: ['complaint'],
    stages: ['insale', 'aftersale'],
    group: ['投诉', '处理'],
    board: 'aftersale',
    code: 'yqpc',
    soothing: true,
  },
  {
    id: 'complaint-abusive',
    title: '言辞激烈时',
    variants: [
      '我理解您有情绪，也很想把问题解决好。您告诉我遇到的情况，我逐条处理；需要的话，也可以请主管接着和您谈。',
      '很抱歉让您这么生气。我很想弄清楚事情的经过，希望我们慢慢说。您的诉求我已经记录，{时间}前由主管回复您。',
    ],
    intents: ['complaint', 'other'],
    group: ['投诉', '升级'],
    board: 'aftersale',
    code: 'ycjl',
    soothing: true,
  },
];
