import { defineRule } from '../rule';

/** Chinese characters that one bubble may have: about six lines on a phone. Two Latin letters stand where one stands. */
const most = 120;
/** Han, kana and full-width marks, which take the width of two letters. */
const isWide = (unit: number): boolean => (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffe6);

/** @returns where the text becomes too long, in UTF-16 code units; -1 when it does not */
function endOfRoom(text: string): number {
  let room = most * 2;
  for (let at = 0; at < text.length; at++) {
    room -= isWide(text.charCodeAt(at)) ? 2 : 1;
    if (room <= 0) return at;
  }
  return -1;
}

const story =
  '亲您好，这款四件套用的是六十支长绒棉，摸起来柔软，不起静电，四季都能用；被套采用隐形拉链，床单四角有松紧带，枕套是信封式的，拆洗都方便；洗的时候水温不超过三十度，深色和浅色分开，晾在通风阴凉的地方就好；颜色有雾蓝、米白、浅灰三种';
const steps =
  '您好，退货的步骤是这样的：先打开我的订单，找到这一单，点右下角的申请售后，选择退货退款，原因按实际情况选，再上传两张照片，提交后等待审核，审核通过会有短信，按短信里的地址把商品寄回来，寄出后把快递单号填到售后页面，我们收到后核对无误会尽快给您退款，正常情况下一两天就能退回原来的付款账户';

export const tooLong = defineRule({
  id: 'too_long',
  severity: 'hint',
  name: { zh_CN: '一条太长', zh_TW: '一則太長', en: 'Too long' },
  why: {
    zh_CN: '一条超过 120 字，顾客在手机上要翻屏，重点就淹没了；先答他问的，其余分成两三条发。',
    zh_TW: '一則超過 120 字，顧客在手機上要翻頁，重點就淹沒了；先答他問的，其餘分成兩三則傳。',
    en: 'So much text fills a phone screen and buries the answer; say first what was asked, the rest in a second message.',
  },
  source: '客服规范：一次说清一件事，长内容分条发送',
  check({ text }) {
    const said = text.trimEnd();
    const from = endOfRoom(said);
    return from === -1 ? [] : [{ from, to: said.length }];
  },
  examples: {
    bad: [
      { text: `${story}，您喜欢哪个颜色呢`, buyer: '介绍一下' },
      { text: `${steps}，有不明白的随时问我`, buyer: '怎么退货' },
      { text: `${story}。\n${steps}`, buyer: '在吗' },
      { text: '好的亲，'.repeat(30), buyer: '在吗' },
      { text: `祝您${'天天开心，事事顺利，'.repeat(12)}欢迎再来`, buyer: '谢谢' },
      { text: `1. ${steps}\n2. 换货也一样`, buyer: '退换怎么弄' },
      { text: `  ${steps}\n`, buyer: '怎么退' },
      { text: `Dear customer, ${'thank you for your order and for your patience. '.repeat(5)}`, buyer: 'hi' },
    ],
    good: [
      '亲，这款是六十支长绒棉的，柔软不起静电，四季都能用，您喜欢哪个颜色呢',
      '您好，退货在“我的订单”里点申请售后，选退货退款就可以提交了，有不明白的随时问我',
      steps.slice(0, 100),
      story.slice(0, most - 1),
      `好的亲${' '.repeat(most)}`,
      '您好，请问有什么可以帮您的吗',
      'Thank you for your patience. I have asked the warehouse, your parcel leaves today, and the tracking number will be on your order page this evening.',
      '亲，今天下单48小时内发出，正常情况下三天左右能到，具体以物流信息为准哦',
      '尺码建议您选L码，身高165、体重60公斤的顾客大多选L码，喜欢宽松可以选XL码，仅供参考哦',
    ],
  },
});
