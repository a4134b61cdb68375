/** Places that other tools leave in their texts, as ours where they mean the same, else as an open place of the same name. */
import { fold } from '../../text/fold';
import { calledAs, isVariable, type Variable, variableNames } from '../variables';

/** Names in lower case, without spaces and lines between words. */
const meanings: Readonly<Record<string, Variable>> = {
  // 客服宝, 千牛 and sheets made by hand
  ...{ 买家昵称: 'buyer', 客户昵称: 'buyer', 顾客昵称: 'buyer', 买家名称: 'buyer', 客户名称: 'buyer', 昵称: 'buyer' },
  ...{ 买家旺旺: 'buyer', 买家姓名: 'buyer', 客户姓名: 'buyer', 称呼: 'buyer', 顾客称呼: 'buyer', 旺旺: 'buyer' },
  ...{ 订单号: 'order', 订单编号: 'order', 商品: 'product', 商品名称: 'product', 商品标题: 'product', 宝贝: 'product' },
  ...{ 店铺名: 'shop', 店铺: 'shop', 店铺名称: 'shop', 店名: 'shop', 快递: 'courier', 快递公司: 'courier' },
  ...{ 发货时间: 'ship_hours', 发货时效: 'ship_hours', 订单状态: 'order_state' },
  // Briskine, Espanso, Text Blaze, TextExpander
  ...{ name: 'buyer', firstname: 'buyer', 'to.firstname': 'buyer', 'to.name': 'buyer', customer: 'buyer' },
  ...{ customername: 'buyer', clientname: 'buyer', nickname: 'buyer', username: 'buyer', buyername: 'buyer' },
  ...{ orderid: 'order', ordernumber: 'order', orderno: 'order', productname: 'product', item: 'product' },
  ...{ shopname: 'shop', storename: 'shop', store: 'shop' },
};

/** `{{x}}`, `${x}`, `{$x}`, `{x}`, `%x%`, `#x#`, `[x]`; the last three only where we know the name. */
const places =
  /\{\{\s*([^{}|\n]{1,40}?)\s*\}\}|\$\{\s*([^{}|\n]{1,40}?)\s*\}|\{\$?([^{}|\n]{1,40})\}|%([^%\s]{1,40})%|#([^#\s]{1,20})#|\[([^[\]\s]{1,20})\]/g;

const meaningOf = (name: string): Variable | undefined => {
  const key = name.toLowerCase().replaceAll(/[\s_-]/g, '');
  return Object.hasOwn(meanings, key) ? meanings[key] : variableNames.find((one) => calledAs(one).includes(fold(name)));
};

/** @returns the text with its places as `{name}` */
export function ourVariables(text: string): string {
  if (!/[{%#[]/.test(text)) return text;
  return text.replaceAll(places, (whole, twice, dollar, once, percent, hash, square) => {
    const name = String(twice ?? dollar ?? once ?? percent ?? hash ?? square).trim();
    if (isVariable(name) && percent === undefined && hash === undefined && square === undefined) return `{${name}}`;
    const meaning = meaningOf(name);
    if (meaning) return `{${meaning}}`;
    return twice === undefined && dollar === undefined ? whole : `{${name}}`;
  });
}
