/** Where a draft says no to what the buyer asked for. */
import { fold } from '../../../text/fold';
import { clauseAt, findAll, type Hit, type Place } from '../../../tone/patterns';
import type { Draft } from '../../../tone/rule';
import { question } from './words';

/** Words a rule must gate on to find any refusal. */
export const refusalGate = [
  ...['不行', '不可以', '不能', '不支持', '不接受', '不提供', '不允许', '不给', '无法', '没法', '没办法', '没有办法', '办不到', '做不到', '不了'],
  ...['不包邮', '不议价', '不还价', '不讲价', '不退', '不换', '不改', '不补', '不送', '不开', '不发', '不参加', '不参与', '不做', '不接', '不可', '不指定', '最低了', '最优惠了'],
  ...['没有', '没了', '暂无', '不含', '不包含', '没货', '没现货', '没库存', '没活动', '没优惠', '没赠品', '缺货', '断货', '无货', '卖完', '售罄', '售完', '下架', '价', '一分钱'],
];

const goods = '(?:现?货|库存|活动|优惠|赠品|赠送|礼品|礼物|小礼|折扣|券|红包|大?[码号]|颜色|[红黑白蓝绿灰黄紫粉]色|便宜|实惠|别的|其他|袋子?|礼袋|包装盒|配件|维修点|门店|实体店|自提点|买一送一|试用|小样|样品|运费险|专票|这个?款|这种|卖|这项|这个服务)';

const no = new RegExp(
  [
    '(?<![行])不行(?!为|动|程|业|走)|(?<!可)不可以?(?!避|少|抗|能|思|逆|比|否|估|见|忽|或)|(?<!能)不能(?!不|及时|够)|(?<!支)不支持|不接受|不提供|不允许|(?<!给)不给(?!力|您添)',
    '(?:无法|没法|没有?办法|办不到|做不到)(?!比|复制)',
    '[\\u4e00-\\u9fff](?<![受免少忘等用错大就离断好差占为])不了(?!解|起)',
    '不包邮|不议价|不还价|不讲价|不参加|不参与|(?<!退)不退(?=的|了?[哦呢哈亲]|$|[,，。!\\s]|运费|差价|邮费|款|钱)|(?<!换)不换(?!季|货也)|(?<!改)不改(?!变)|不补(?!充)|(?<!送)不送(?!达|到)|(?<!开)不开(?=专|普|发?票|具|了)|(?<!发)不发(?=货|顺丰|圆通|中通|申通|韵达|邮政|京东|ems|德邦|极兔|百世|新疆|西藏|港澳|海外|国外|到付|的|了|哦|呢)|不指定|不做(?=定制|代发|批发|活动)|不接(?=受|定制|急单)',
    `(?<!有)(?:没有?|无)(?:什么|啥|任何|其他|额外|多余)?(?:的)?${goods}|(?<!有)没有[^,，。!?\\s吗]{1,6}(?:优惠券|活动|赠品|礼品|库存|现货|配件|门店|维修点|自提点)|没有权限|不(?:包)?含(?=[^,，。\\s]{0,8}(?:$|[,，。\\s]))|暂无(?!异常|其他|问题)|[\\u4e00-\\u9fff]{2}(?:目前|已经|暂时|现在|都|也)?(?<!问题|其他|别的)没有?了(?=[的呢哦哈呀亲]*(?:$|[,，。!\\s]))|缺货|断货|卖完|售罄|售完|下架`,
  ].join('|'),
  'g',
);

/** Not knowing is another fault (negative_phrase), and what cannot be undone is a warning the buyer did not ask about. */
const otherMatter =
  /^.{0,3}(?:给您|为您|跟您|向您|完全|百分|\d*%)?.{0,2}(?:保证|确定|确认|确保|判断|肯定|承诺|说|准确|预估|预计|估|理解|恢复|找回|撤回|影响|避免|超过|低于|少于|再低|联系上|联系到|签收|收货|联系(?:客户|您|不)|正常|登[录陆]|打开|进入|使用)/;
const condition = /导致|以免|避免|防止|只是$|如果|要是|若|万一|假如|倘若|一旦|除非|是否|(?:^|[^比例])如(?!下|此|何|图|今)/;
const conditionAfter = /^.{0,8}(?:的话|的情况|的时候|时[,，]?$|(?<!成)就(?!是|不|没|这)|再(?:说|联系|来)|才)/;
/** A bare no: 没有哦, 亲没有了. Good news where the buyer feared something. */
const bareNo = /(?:^|[,，。!\s]|亲|客官|暂时|目前|现在|这个|已经|确实)(?:没有?|无)了?(?=[的了哦呢哈呀啊噢哟亲爱~!.。]*(?:$|[\s,，。!?~h]))/gm;
const fear = /限制|问题|影响|要求|坏处|副作用|风险|区别|异味|味道|色差|毛病|添加|激素|防腐|瑕疵|破损|收费|费用|规定|门槛/;
const wantsThing = /有没|有.{0,12}[吗么嘛不]|还有|可有|能|可以|送|来点|来个/;
const bargain = /便宜|优惠|少点|少一点|少些|打折|折扣|降|抹零|实惠|照顾|最低|划算|[元块]行|包邮吗|送(?:点|个|我|什么|啥)/;
const fixedPrice =
  /(?:已经?|都|就)是.{0,10}?(?:价(?!格?保|差)|优惠|折扣?|最低)|(?:最低|底|实|一口)价(?!格?保)|价格?最低了?|最(?:低|优惠)了|(?:就|只有?)(?:是)?这个价|一分钱一分货|没.{0,3}(?:活动|优惠)/g;
const offer = /可以领|领券|优惠券|领取|凑|满减|满\d+减|送您|申请|返|立减/;

/**
 * @param buyer the buyer's last burst, as typed; '' when unknown: then only words that always refuse count
 * @returns where the draft refuses, in order; folded words
 */
export function findRefusals(draft: Draft, buyer: string): Place[] {
  const asked = fold(buyer);
  const refused = findAll(draft, no).filter((hit) => refuses(draft, hit));
  if (wantsThing.test(asked) && !fear.test(asked))
    refused.push(...findAll(draft, bareNo).filter((hit) => !asks(draft, hit)));
  if (bargain.test(asked) && !offer.test(draft.folded)) refused.push(...findAll(draft, fixedPrice).filter((hit) => !asks(draft, hit)));
  return refused.sort((a, b) => a.from - b.from);
}

function refuses(draft: Draft, hit: Hit): boolean {
  const clause = clauseAt(draft, hit);
  const before = draft.folded.slice(clause.from, hit.from);
  const after = draft.folded.slice(hit.to, clause.to);
  return !asks(draft, hit) && !otherMatter.test(after) && !condition.test(before) && !conditionAfter.test(after);
}

function asks(draft: Draft, hit: Hit): boolean {
  const clause = clauseAt(draft, hit);
  return question.test(draft.folded.slice(hit.from, clause.to + 1));
}
