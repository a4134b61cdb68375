/** Where a draft says no to what the buyer asked for. */
import { fold } from '../../../text/fold';
import { clauseAt, createFinder, type Place, restOfClause } from '../../../tone/patterns';
import type { Draft } from '../../../tone/rule';
import { question } from './words';

const goods =
  '(现货|库存|活动|优惠|赠品|礼品|礼物|折扣|券|红包|码|颜色|红色|黑色|白色|蓝色|便宜|实惠|别的|其他|这款|这种|卖|这个服务|这项服务|袋子|礼袋|包装盒|配件|维修点|门店|实体店|自提点|买一送一|试用|小样|样品|运费险|专票|权限)';

const no = createFinder(
  [
    ...['不行', '不可以', '不能', '不支持', '不接受', '不提供', '不允许', '不给', '不指定', '不包邮', '不含', '不包含'],
    '暂无',
    ...['无法', '没法', '(没|没有|无)办法', '办不到', '做不到'],
    '不(议价|还价|讲价|参加|参与|补差价|补运费|做定制|做代发|接定制|接急单)',
    '(改|退|换|发|开|送|取消|修改|更换|更改|办|办理|做|申请|操作|安排|延迟|转|查|优惠|便宜|加|减|补|给|寄|撤销|撤|拆|备注|调|预约|提前|合并|变|弄|处理|帮|叠加|用|报销|听|满足|提供|选|挑|到|等)不了',
    ...['不退(不换|的|了|哦|呢|运费|差价|邮费|款|钱)', '不(换|改|补|送)(的|哦|呢|哈|货)', '不开(专|普|发票|票|具)'],
    '不送(货|赠品|的)',
    '不发(货|顺丰|圆通|中通|申通|韵达|邮政|京东|ems|德邦|极兔|百世|新疆|西藏|港澳|海外|国外|到付|的|了|哦|呢)',
    ...[`(没有|没)*${goods}`, '(没|没有|无)货', '无(现货|库存|活动|优惠)', '(缺|断|没)(货|码)', '卖完', '售罄', '售完'],
    ...['下架', '停产', '绝版', '(没有|没)(送|卖|做|开)的'],
    '(目前|已经|暂时|现在|包装|色|款|码|都)(没|没有)了',
  ],
  [
    ...['行不行', '可不可以', '能不能', '支不支持', '给不给', '换不换', '退不退', '改不改', '送不送', '开不开'],
    ...['发不发', '有没有', '不行(为|动|程|业|走)'],
    ...['不可以(避|少|抗|思|逆|比|估|忽)', '不能(不|及时|够|频繁)', '不给(力|您添)', '不换季', '不改变', '不送(达|到)'],
    ...['不发货吗', '无法(比|复制)', '不含(税|运|糖)'],
    ...['没有(问题|关系)', '没有*(缺|断)货', '没有(其他|别的)(问题|需要|事|疑问)', '没(问题|关系)'],
    ...['没有(收|发|到|看|更新|付|签|提交|联系|显示|取|完成|操作|申请|确认)', '没有送(到|达|出|货)', '没有*不了'],
    '不了(解|起)',
  ],
);
/** A bare no: 没有哦. Good news where the buyer feared something. */
const bareNo = createFinder(['没有', '没有了', '没了']);
/** What the no is about: 这个颜色暂时没有. What has not happened yet, or does not show, is no refusal. */
const subject = /^(?!.*(?:还|显示|查|订单|信息|记录|物流|页面)).{0,7}$/;
const particles = /^[的了哦呢哈呀啊噢哟亲爱嗯]*(?:$|[\s,，。!;~…h])/;
const fear =
  /限制|问题|影响|要求|坏处|副作用|风险|区别|异味|味道|色差|毛病|添加|激素|防腐|瑕疵|破损|收费|费用|规定|门槛/;
const wantsThing = /有没|有.{0,12}[吗么嘛不]|还有|可有|能|可以|送|来点|来个/;

const bargain =
  /便宜|优惠|少点|少一点|少些|打折|折扣|降|抹零|实惠|照顾|最低|划算|[元块]行|包邮吗|送(?:点|个|我|什么|啥)/;
const fixedPrice = createFinder(
  [
    ...['(已经|都|就|已)是*(价|优惠|折|最低)', '(最低|底|实|一口)价', '价格最低', '最(低|优惠)了', '(就|只有)*这个价'],
    '一分钱一分货',
    ...['没*(活动|优惠)', '小本(生意|经营)'],
  ],
  ['价(保|格保|差|格差)'],
);
const offer = /可以领|领券|优惠券|领取|凑|满减|满\d+减|送您|申请|返|立减/;

/** What a rule that looks for refusals gates on. */
export const refusalGate = [no, bareNo, fixedPrice].flatMap(({ gate }) => gate);

/** Not knowing is another fault, and what cannot be undone is a warning nobody asked about. */
const otherMatter =
  /^(?:[给为跟向]您)?.{0,3}?(?:保证|确定|确认|确保|判断|肯定|承诺|说|准确|预估|预计|估|理解|恢复|找回|撤回|影响|避免|超过|低于|少于|再低|联系|正常)/;
/** The buyer's or a device's own trouble: 您那边无法登录. */
const theirs = /(?:[您你]|手机|客户|顾客|页面)[^,，。]{0,4}$/;
const ownAct = /^(?:登[录陆]|打开|进入|使用|签收|收货|收件|接听|下单)/;
const condition =
  /导致|虽然|什么|以免|避免|防止|只是$|如果|要是|若|万一|假如|倘若|一旦|除非|是否|(?:^|[^比例])如(?!下|此|何|图|今)/;
const conditionAfter = /^.{0,8}?(?:的话|的情况|的时候|时[,，]?$|(?<!成)就(?!是|不|没|这)|再(?:说|联系|来)|才)/;

function refuses(draft: Draft, place: Place): boolean {
  const clause = clauseAt(draft, place);
  const before = draft.folded.slice(clause.from, place.from);
  const after = draft.folded.slice(place.to, clause.to);
  if (condition.test(before) || conditionAfter.test(after) || otherMatter.test(after)) return false;
  return !(theirs.test(before) && ownAct.test(after));
}

const isBare = (draft: Draft, place: Place): boolean =>
  subject.test(draft.folded.slice(clauseAt(draft, place).from, place.from)) &&
  particles.test(restOfClause(draft, place));

/**
 * @param buyer the buyer's last burst, as typed; '' when unknown: then only words that always refuse count
 * @returns where the draft refuses, in order
 */
export function findRefusals(draft: Draft, buyer: string): Place[] {
  const asked = fold(buyer);
  const places = no.find(draft).filter((place) => refuses(draft, place));
  if (wantsThing.test(asked) && !fear.test(asked))
    places.push(...bareNo.find(draft).filter((place) => isBare(draft, place)));
  if (bargain.test(asked) && !offer.test(draft.folded)) places.push(...fixedPrice.find(draft));
  return places.filter((place) => !question.test(restOfClause(draft, place))).sort((a, b) => a.from - b.from);
}
