import { createFinder, type Place } from '../../../../tone/patterns';
import { defineRule, type Draft, type Report } from '../../../../tone/rule';

/** What a buyer calls it, where one word can stand for the other. */
const plain = new Map([
  ['妥投', '送达'],
  ['sku', '款式'],
  ['spu', '款式'],
  ['签反', '签错'],
  ['返仓', '退回仓库'],
]);

const { gate, find } = createFinder(
  [
    ...plain.keys(),
    '(拦截单|拦截件|推单|审单|落单|出库单|入库单|调拨单|采购单|补货单|尾款单|虚拟单|波次|配货单|打单员|打面单|出面单|称重出库)',
    '面单(还没|回传|没出|没打)',
    '(工单|事件单|二线|一线客服|技术侧|业务侧|产研|坐席|爆线|会话组|转接到l)',
    '(二次入库|入库质检|质检入库|换货入库|备件库|残次库|良品|判残|判责|定责|逆向|正向物流|正向单)',
    '(前置仓|大仓|分仓|调拨|采销|库存同步|同步库存)',
    '库存没*同步',
    '(客单|转化率|动销|坑位|圈品|人群包|定向人群|活动池|报活动|履约|风控|命中策略|链路|颗粒度)',
    '(错分件|到件扫描|揽收异常|转运分拨|干线运输|轨迹回传|轨迹节点|物流节点|单回传)',
    '(红冲|冲红|红字信息|线下打款|打款流程|品控|供应链)',
    '(揽收扫描|签收扫描|派单给|派单到|闭环|下传|下发到仓|截单|截不了单|千人千面|抓单|抓到单|置无效|推到仓|推送到仓|推仓|付款流程|审批流程)',
    '(客诉|差异单|赔付单|商责|物责|问题件|滞留件|退转件|无头件|集货|中转场|出仓|入仓|合单|子单|父单|主单|预占|锁库存|可售库存|虚库存|安全库存|在途库存|占用库存)',
    '(赠品行|补发单|换新单|类目|品类|私域|话术|控价|到件)',
    '(gmv|sla|roi|uv值)',
    '(拉单|过机|停采|分拨|二派|渠道价|退款单卡|集包|理赔单|质检单|售后单卡|仓配|干线|揽件异常|跨仓|回仓单)',
    '(wms|erp|oms|crm|rdc|fdc|rma|lpn|upc|kpi|sop|po单|po还)',
  ],
  [
    ...[
      '落单(独|身|只)',
      '逆向(思|行|停)',
      '良品(率|铺)',
      '一二线',
      '二线城',
      '供应链(品|官)',
      '返仓库',
      '骨干线',
      '(不|无)良品',
    ],
    '(退|返|送|寄)回(大|分)仓库',
  ],
);

/** Letters are a word only with none beside them: sku in skull, crm in an address. */
const letter = /[a-z0-9_./:-]/;
const standsAlone = ({ folded }: Draft, { from, to, words }: Place): boolean =>
  !/^[a-z]/.test(words) || !(letter.test(folded.charAt(from - 1)) || /[a-z]/.test(folded.charAt(to)));

/** 已经妥投 → 已经送达. */
function inPlainWords({ from, to, words }: Place): Report {
  const replacement = plain.get(words);
  return replacement === undefined ? { from, to } : { from, to, fix: { from, to, replacement } };
}

export const jargon = defineRule({
  id: 'jargon',
  severity: 'hint',
  name: { zh_CN: '内部术语', zh_TW: '內部術語', en: 'Internal jargon' },
  why: {
    zh_CN: '“妥投”“工单”“SKU”是店里的话，顾客听不懂，会觉得被绕；说成他看得见的：送到了、已登记、这个款式。',
    zh_TW: '「妥投」「工單」「SKU」是內部用語，顧客聽不懂，會覺得在敷衍；說成他看得見的：送到了、已登記、這個款式。',
    en: 'Back-office words mean nothing to the buyer and sound evasive; name what the buyer can see.',
  },
  source: '客服规范：对顾客说日常用语，不用内部术语',
  gate,
  check: (draft) =>
    find(draft)
      .filter((place) => standsAlone(draft, place))
      .map(inPlainWords),
  examples: {
    bad: [
      { text: '显示昨天已经妥投了', buyer: '怎么没收到' },
      { text: '这个SKU暂时没有货，抱歉', buyer: '有红色吗' },
      { text: '已经给您提了工单', buyer: '有人处理吗' },
      { text: '要等二次入库以后才退款', buyer: '什么时候退款' },
      { text: '拦截单已经下了，您留意', buyer: '帮我拦一下' },
      { text: '等ERP审单以后就安排', buyer: '什么时候发' },
      { text: '要从前置仓调拨过来', buyer: '为什么还没发' },
      { text: '您的客单还差一点', buyer: '为什么没有赠品' },
      { text: '转给二线看一下', buyer: '什么时候解决' },
    ],
    good: [
      '显示昨天已经送到了，您看看是不是家人代收了',
      '这个颜色暂时没有货，抱歉，灰色还有哦',
      '已经帮您登记好了，专员会尽快联系您',
      '我们收到您退回的商品后就给您退款',
      '麻烦您拍一下快递盒上的面单',
      '这款有价格保护，七天内降价可以申请退差价',
      '已经帮您通知快递退回，您留意一下',
      '机器背面的序列号拍给我就可以',
      '仓库正在打包，今天会发出，具体以物流信息为准',
    ],
  },
});
