import { fold } from '../../../../text/fold';
import { defineRule, type Moment } from '../../../../tone/rule';
import { holding } from '../holding';
import { tidings } from '../tidings';
import { apology } from '../words';

/** The draft brings something: a time, a finding, a step that was taken. */
const news = new RegExp(`${tidings.source}|\\d+\\s?(?:分钟|小时|点|天|号)|今[天晚]|明[天早]`);
/** The buyer speaks of something else, or is content to wait. */
const patient = /^(?:好的?|嗯+|行|ok|可以|没事|不急|谢谢|收到|知道了|麻烦|辛苦)|谢谢|不急|辛苦/;

/** @returns whether the shop's last word was to wait, and the buyer came back before anything else was said */
function isOwed({ buyer, earlier, sent }: Moment): boolean {
  const last = earlier.findLast(({ side, kind }) => side === 'agent' && kind === 'text');
  if (!last || sent.length > 0 || patient.test(fold(buyer))) return false;
  const said = fold(last.text);
  return holding.test(said) && !news.test(said.replace(holding, ''));
}

export const unkeptPromise = defineRule({
  id: 'unkept_promise',
  severity: 'warn',
  name: { zh_CN: '承诺还没兑现', zh_TW: '承諾還沒兌現', en: 'Promise not kept yet' },
  why: {
    zh_CN: '您刚说过稍等，顾客等来的又是一句稍等；先为久等致歉，再说查到哪一步、最晚几点给结果。',
    zh_TW: '您剛說過稍等，顧客等來的又是一句稍等；先為久等致歉，再說查到哪一步、最晚幾點給結果。',
    en: 'The buyer was asked to wait, came back, and is asked to wait again; say sorry for the wait, how far you are, and by when.',
  },
  source: '客服规范：答应的回复要按时兑现，超时先致歉',
  // No gate: most of the time nothing is owed, and that is found out at once.
  check(draft, moment) {
    if (!isOwed(moment)) return [];
    const again = holding.exec(draft.folded);
    if (!again || apology.test(draft.folded) || /久等/.test(draft.folded) || news.test(draft.folded)) return [];
    return [{ from: again.index, to: again.index + again[0].length }];
  },
  examples: {
    bad: [
      { text: '稍等一下哦', buyer: '查到了吗', earlier: [['agent', '稍等，我帮您查一下']] },
      { text: '正在核实中', buyer: '怎么样了', earlier: [['agent', '马上帮您核实']] },
      { text: '我再帮您问问', buyer: '都十分钟了', earlier: [['agent', '10分钟内回复您']] },
      { text: '亲请稍候', buyer: '还在吗', earlier: [['agent', '您稍等，我去问一下仓库']] },
      { text: '这边帮您查一下', buyer: '人呢', earlier: [['agent', '亲，我帮您看一下']] },
      { text: '稍後給您回覆', buyer: '有结果了没', earlier: [['agent', '晚点给您回复哦']] },
      { text: '我马上帮您催', buyer: '还没发啊', earlier: [['agent', '我帮您催一下']] },
      { text: '好的，等我一下', buyer: '？', earlier: [['agent', '等我查一下再回复您']] },
    ],
    good: [
      {
        text: '让您久等了，仓库还在核对，最晚下午3点给您结果',
        buyer: '查到了吗',
        earlier: [['agent', '稍等，我帮您查一下']],
      },
      { text: '查到了，您的包裹今天上午已经出库', buyer: '怎么样了', earlier: [['agent', '马上帮您核实']] },
      { text: '稍等，我帮您查一下', buyer: '我的快递到哪了', earlier: [['agent', '您好，在的']] },
      { text: '稍等，我帮您查一下' },
      { text: '非常抱歉，我再帮您催一下', buyer: '都十分钟了', earlier: [['agent', '10分钟内回复您']] },
      { text: '正在核实中', buyer: '好的谢谢', earlier: [['agent', '马上帮您核实']] },
      { text: '快递说明天上午可以派送', buyer: '问了吗', earlier: [['agent', '我帮您问一下快递']] },
      { text: '这款是纯棉的', buyer: '什么面料', earlier: [['agent', '您稍等，我去问一下仓库']] },
    ],
  },
});
