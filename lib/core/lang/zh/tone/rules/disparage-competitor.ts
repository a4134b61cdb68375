import { restOfClause } from '../../../../tone/patterns';
import { defineRule } from '../../../../tone/rule';
import { running } from '../rivals';

/** Someone else's opinion is asked for, or the talk is of rules. */
const neutral = /^(?:机制|条款|的?(?:概率|几率|风险|情况|投诉))/;

export const disparageCompetitor = defineRule({
  id: 'disparage_competitor',
  severity: 'warn',
  name: { zh_CN: '贬低同行', zh_TW: '貶低同行', en: 'Running down a competitor' },
  why: {
    zh_CN: '说别家不好，顾客听到的是不自信，也可能构成商业诋毁；只说自家的用料、服务和保障。',
    zh_TW: '說別家不好，顧客聽到的是不自信，也可能觸法；只說自家的用料、服務和保障。',
    en: 'Running others down sounds insecure and may be unlawful; speak of your own quality, service and warranty.',
  },
  source: '反不正当竞争法：不得损害竞争对手商誉；客服规范：不评价同行',
  gate: running.gate,
  check: (draft) =>
    running
      .find(draft)
      .filter((place) => !neutral.test(restOfClause(draft, place)))
      .map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      { text: '别家的都是高仿，您小心点', buyer: '别家才卖39' },
      { text: '拼多多上的质量很差', buyer: '拼多多更便宜' },
      { text: '他们家就是骗子', buyer: '我在那家看到一样的' },
      { text: '便宜没好货', buyer: '怎么比人家贵' },
      { text: '直播间卖的都是尾货', buyer: '直播间便宜一半' },
      { text: '市面上大部分都是山寨的', buyer: '网上好多同款' },
      { text: '那家店用两个月就坏', buyer: '那家保修三年' },
      { text: '同款都是仿的我们', buyer: '同款更便宜' },
      { text: '19块的能有什么好东西', buyer: '人家19' },
    ],
    good: [
      { text: '每家的用料和服务不同，我们用的是加厚面料，您可以对比看看', buyer: '别家便宜' },
      { text: '我们是品牌授权店，支持验货，您可以放心选', buyer: '拼多多便宜一半' },
      { text: '平台对假货有严格的处罚，您放心', buyer: '是正品吗' },
      { text: '别家的活动我不太了解，我们这边可以领10元券', buyer: '别家送运费险' },
      { text: '选购时请认准旗舰店，避免买到仿冒品', buyer: '怎么分真假' },
      { text: '您的订单是在淘宝下的吗', buyer: '查一下' },
      { text: '面料是仿兔毛的，摸起来很软', buyer: '什么毛' },
      { text: '一分价钱一分货，我们的配件都是原厂的', buyer: '贵了点' },
    ],
  },
});
