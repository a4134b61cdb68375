import { clauseAt, type Place } from '../../../../tone/patterns';
import { defineRule, type Draft } from '../../../../tone/rule';
import { alone, coarse, flirt } from '../insults';

const particles = /^[啊呀呢吧哦你您吗]*$/;

function isAlone({ folded }: Draft, place: Place, clause: Place): boolean {
  return clause.from === place.from && particles.test(folded.slice(place.to, clause.to));
}

export const slangVulgar = defineRule({
  id: 'slang_vulgar',
  severity: 'warn',
  name: { zh_CN: '粗话或轻浮', zh_TW: '粗話或輕浮', en: 'Vulgar or too familiar' },
  why: {
    zh_CN: '粗话、嘲讽和“么么哒”这类话，顾客截图就是投诉证据；换成礼貌、平实的说法。',
    zh_TW: '粗話、嘲諷和「麼麼噠」這類話，顧客截圖就是客訴證據；換成禮貌、平實的說法。',
    en: 'Swearing, mockery and kisses end up in a screenshot with a complaint; stay polite and plain.',
  },
  source: '客服服务用语：禁用脏话、嘲讽和轻浮用语',
  gate: [coarse, flirt, alone].flatMap(({ gate }) => gate),
  check: (draft) =>
    [
      ...coarse.find(draft),
      ...flirt.find(draft),
      ...alone.find(draft).filter((place) => isAlone(draft, place, clauseAt(draft, place))),
    ].map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      { text: '你有病吧', buyer: '骗子' },
      { text: '爱买不买', buyer: '太贵了' },
      { text: '催什么催，烦死了', buyer: '快点发' },
      { text: '卧槽，又发错了', buyer: '颜色不对' },
      { text: '这款用起来牛逼得很', buyer: '好用吗' },
      { text: '没钱就别看了', buyer: '便宜点' },
      { text: '谢谢亲，爱你么么哒', buyer: '已好评' },
      { text: '想得美', buyer: '赔我十倍' },
      { text: '干嘛', buyer: '在吗' },
      { text: '你懂什么', buyer: '不是真皮吧' },
      { text: '呵呵', buyer: '要投诉你们' },
    ],
    good: [
      '好哒，有事随时找我',
      '操作很简单，点申请售后就可以',
      '这款滚筒的容量是10公斤',
      '靠近路由器一点，配网会更快',
      '买给妈妈的话，这个颜色很合适',
      '麻烦您稍等一下，我核实好告诉您',
      '这款旋转木马音乐盒可以刻字',
      '傻瓜式操作，老人也能很快学会',
      '草本配方，温和不刺激',
      '您啥时候方便，我让师傅联系您',
    ],
  },
});
