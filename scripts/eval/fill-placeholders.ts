/** Cleaned data has names for what was taken out; a plain value in its place reads like the real message. */
const values: Record<string, string> = {
  订单号: '100234567890',
  数字串: '100234567',
  数字: '3',
  电话: '13800000000',
  手机号: '13800000000',
  姓名: '王芳',
  地址: '朝阳区建国路8号',
  日期: '5月6日',
  时间: '10:30',
  金额: '99元',
  链接: 'https://shop.example/item',
  邮箱: 'name@mail.example',
  站点: 'shop.example',
  身份证号: '110101000000000000',
  组织机构: '公司',
  表情: '',
};

/** @returns the text with [数字], [订单号] … replaced by a value of that kind */
export const fillPlaceholders = (text: string): string =>
  text.replace(/\[([一-鿿]{2,4})\]/g, (whole, name: string) => values[name] ?? whole);
