/** The words beside which something private stands, and how addresses and names are written. All for folded text. */

const to = '[是为叫:]{0,2}[ :“"]{0,3}';
const label = (words: string, value: string): RegExp => new RegExp(`(?:${words})${to}(?<hide>${value})`, 'g');

/** What follows these is somebody's whatever it looks like. */
export const labelledIn: readonly RegExp[] = [
  /wxid_[\w-]{4,30}/g,
  label(
    '微信号?|薇信|威信|wechat|weixin|(?<![a-z])(?:wx|vx|v信|加v|v)(?![a-z])(?=[ :是为]|\\w)号?',
    '[a-z][\\w-]{5,19}',
  ),
  label('微信号?|薇信|wechat|(?<![a-z])(?:wx|vx)|(?<![a-z])qq号?|扣扣号?', '\\d{5,12}'),
  label('支付宝(?:账号|帐号|号)?|旺旺号?|账号|帐号|卡号|银行卡号?', '[\\da-z](?:[ -]?[\\d]|[a-z_]){5,24}'),
  label('(?:订单|运单|快递单|物流单|退款单|售后单|工单|流水)(?:编?号)?|单号', '[a-z]{0,4}\\d(?:-?[\\da-z]){5,27}'),
  label('身份证(?:号码?)?|护照(?:号码?)?|港澳通行证号?', '[a-z]?\\d(?:[ -]?\\d){5,18}[x]?'),
  label('验证码|取件码|提货码|核销码|券码|卡密|密码', '[\\da-z](?:-?[\\da-z]){2,19}'),
  label('邮编|邮政编码', '\\d{6}'),
];

/** 一三八零零零零一二三四: as many numerals as no count has. */
export const writtenNumber = /[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{7,}/g;

const numeral = '[\\d一二三四五六七八九十百零〇]';
/** Ways that are words: 路上, 一路, 知道, 街上, 市场, 区别. */
const way =
  '(?:(?<!一)路(?![上过由程费线边径])|街(?![上拍头])道?|大道|(?<!知|味|频|渠|报|管|通|难|厉)道(?![歉理具谢])|巷|弄|胡同|村(?!上)|屯|小区|社区|花园|公寓|大厦|广场|苑|园区|大学|学院|中学|小学|医院|工业园|产业园|科技园|厂区)';
const place = '[一-鿿a-z\\d]';
const number = '号(?!线|链|色|款|码|开|发|到|前|后|晚|早|下|上|左|之|能|会)';
const door = `(?:${numeral}{1,5}(?:号楼|号院|栋|幢|座|单元|室|户|房|楼(?!上)|弄|组|舍|#)|[东南西北a-z]座)`;
const doors = `(?:[ ,，-]?(?:${door}|${numeral}{1,5}${number}|[a-z]?\\d{3,4}(?!\\d)室?)){0,5}`;

/** From the town or the road down to the door; a road with a number, or a place with a house. */
export const addressIn = new RegExp(
  [
    `[一-鿿]{0,16}${way}[ ,，]?[a-z]?${numeral}{1,5}(?:${number}|弄|-${numeral}{1,4})[院楼]?${doors}`,
    `[一-鿿]{0,16}${way}${place}{0,12}?[ ,，]?${door}${doors}`,
    `[一-鿿]{1,8}[省市][一-鿿]{1,8}[区县市镇乡][一-鿿]{0,10}(?:镇|乡|街道|村|路|街|道)${place}{0,16}?${numeral}{1,5}(?:号|组|队|栋|室)${doors}`,
  ].join('|'),
  'g',
);

/** The hundred surnames that nine of ten people have, and the two-character ones. */
const surname =
  '(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])';
/** Words that begin like a name. */
const words =
  '(?!马上|高兴|方便|金额|白天|江苏|江西|黄色|白色|周[一二三四五六日末]|何时|任何|向您|向你|于是|万一|严重|顾客|石家庄|龙岩|武汉|林芝)';
const name = `${words}${surname}[一-鿿]{1,2}`;
const edge = '(?<=^|[\\s,，、；;:。/])';

/** Behind their labels, and beside a phone or an address, as people hand them over. */
export const nameIn: readonly RegExp[] = [
  label(
    '收[件货]人(?:姓名)?|姓名|真实姓名|联系人|收款人|户名|开户名|持卡人|寄件人',
    '(?!是|为|叫|和|及|或|的|电|手|信|地|不|写|本人|都|谁)[一-鿿·]{2,4}(?![一-鿿])',
  ),
  new RegExp(`${edge}(?<hide>${name})(?=[\\s,，、:]*(?:电话|手机)?[\\s:]*(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4})`, 'g'),
  new RegExp(
    `(?:1[3-9]\\d(?:[ -]?\\d{4}){2}|\\d(?:号|室|栋|单元|户))[\\s,，、]+(?<hide>${name})(?=$|[\\s,，、。;；\\d])`,
    'g',
  ),
];
