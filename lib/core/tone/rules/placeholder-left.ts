import { findAll } from '../patterns';
import { defineRule } from '../rule';

/** What a template asks to be filled in. */
const blank =
  '(?:请?(?:填写|填入|输入|替换|补充)[^\\]】}>#]{0,8}|(?:快递|物流)(?:公司|名称|单号)?|[运订单]?单号|订单(?:编)?号|(?:客户|顾客|买家)?(?:姓名|昵称|称呼|名字)|买家|顾客|客户名?|商品(?:名称?)?|产品(?:名称?)?|店铺名?称?|时间|日期|天数|小时数?|金额|价格|差价|地址|电话|尺码|颜色|数量|数字|链接|变量|内容|活动(?:名称)?|赠品|原因|x+)';
/** What follows a value: a gap before one of these was meant to be filled. */
const unit = '(?:个?工作日|天|小时|分钟|元|块|号|月|日|件|点(?![击开选进])|折|快递|码|左右)';
/** What introduces a value. */
const lead = '(?:预计|大约|大概|默认|约|共|单号|是|为|到|发|:)';

/** Every gap begins with one of these: looking for them first spares most drafts the long expression. */
const sign = '(?=[{$【[〔#<%x○〇□◯*_-])';
const placeholder = new RegExp(
  `${sign}(?:${[
    '\\$?\\{{1,2}[^{}\\n]{0,40}\\}{1,2}',
    '【\\s*】|\\[\\s*\\]|〔\\s*〕',
    // A heading, as in 【时间】每天9点, is not open: so only after a word, before an address, or at the very end.
    `(?<=[\\u4e00-\\u9fff])[【\\[]${blank}[】\\]]|[【\\[]${blank}[】\\]](?=\\s*(?:您好|你好|亲|$))`,
    `[#<]${blank}[#>]|%[sd](?![a-z])`,
    '(?<![\\w*.@/-])x{2,}(?![\\w*@/-]|\\.[a-z])',
    `(?<![\\w*])x(?=${unit})`,
    `(?<!-)-{2,}(?=\\s?${unit})|(?<=${lead}\\s?)-{2,}(?!-|[\\w>\\u4e00-\\u9fff])`,
    '(?<![\\w^>=~*.;(-])_{2,}(?![\\w^<=~*.;)-])',
    `(?<![\\w*])\\*{2,}(?=(?!号|快递员)${unit})|[○〇□◯]{2,}`,
  ].join('|')})`,
  'g',
);

export const placeholderLeft = defineRule({
  id: 'placeholder_left',
  severity: 'block',
  name: { zh_CN: '模板没填完', zh_TW: '範本沒填完', en: 'Unfilled placeholder' },
  why: {
    zh_CN: '这里还空着，发出去顾客看到的是没填的模板，会觉得您没有在听他说话；请先填好或删掉。',
    zh_TW: '這裡還空著，傳出去顧客看到的是沒填的範本，會覺得您沒有在聽他說話；請先填好或刪掉。',
    en: 'This gap is still open: the buyer would get an unfilled form letter and feel unheard; fill it in or take it out.',
  },
  source: '客服规范：快捷短语发送前核对',
  // No gate: `*` is no literal there.
  check: (draft) => findAll(draft, placeholder).map(({ from, to }) => ({ from, to })),
  examples: {
    bad: [
      '您好，我们默认发{快递公司}，预计{天数}天到',
      '亲，预计XX小时内为您发出',
      '您的快递单号是【】，请您留意',
      '感谢您光临{{shop}}，祝您生活愉快',
      '运费预计--元，麻烦您确认一下',
      '亲爱的___，您的订单已经发出啦',
      '正常情况下＊＊天可以送到您那边',
      '【姓名】您好，您的包裹正在路上',
      '这款今天活动价xx元，喜欢可以看看哦',
      '给您安排【快递公司】发出，到时请查收',
      '您好，X天内都可以申请退换',
      '您的退款金额是：--',
      '亲，您的订单[订单号]已经帮您登记了',
    ],
    good: [
      '【自营】这款洗衣液今天有活动哦',
      '【时间】每天9点到22点都有人值班',
      '收件人电话138****1234，麻烦您核对一下',
      '好的亲[微笑]，马上帮您看看',
      'XXL码现在有货，建议您对照尺码表再选',
      '点击我的--客户服务--申请售后就可以提交',
      '您的会员号尾号**12号已经登记好了',
      '抱歉让您久等了T__T，马上为您查询',
      '这款是3x6米的地毯，客厅用刚好',
      '【屏幕尺寸】6.7英寸，【电池】5000毫安',
      '欢迎光临***旗舰店，有什么可以帮您？',
    ],
  },
});
