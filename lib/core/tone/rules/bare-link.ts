import { findAll, saidBefore } from '../patterns';
import { defineRule } from '../rule';

const link = /(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]+|[￥¥$€][a-z0-9]{8,}[￥¥$€]/g;
/** What says nothing about a link: forms of address, greetings, particles, marks. */
const filler = /亲爱的|[亲您你好在的哦呢哈呀啊嗯这个是看下吧请]|[^\p{L}\p{N}]/gu;
/** Fewer letters than this beside the link explain nothing. */
const leastWords = 4;

export const bareLink = defineRule({
  id: 'bare_link',
  severity: 'warn',
  name: { zh_CN: '只发链接', zh_TW: '只傳連結', en: 'Bare link' },
  why: {
    zh_CN: '只有一个链接，顾客不知道是什么、怎么用，还会担心不安全；说一句它是什么、点开做什么。',
    zh_TW: '只有一個連結，顧客不知道是什麼、怎麼用，還會擔心不安全；說一句它是什麼、點開做什麼。',
    en: 'A link alone leaves the buyer guessing what it is and whether it is safe; say what it is and what to do there.',
  },
  source: '客服规范：发链接要说明内容和用法',
  gate: ['http(s|):', 'www.', '¥', '￥', '$', '€'],
  check(draft, moment) {
    const links = findAll(draft, link);
    const words = (saidBefore(moment) + draft.folded).replace(link, '').replace(filler, '');
    return words.length < leastWords ? links.map(({ from, to }) => ({ from, to })) : [];
  },
  examples: {
    bad: [
      'https://item.jd.com/1024.html',
      '亲 https://item.taobao.com/item.htm?id=1024',
      'https://item.jd.com/1024.html 哦',
      '您看下 https://detail.tmall.com/item.htm?id=1024',
      'https://item.jd.com/1.html\nhttps://item.jd.com/2.html',
      '这个呢：https://mobile.yangkeduo.com/goods.html?goods_id=1024',
      '您好，https://item.jd.com/1024.html~',
      '￥Ab3dE5gH7jK￥',
      'www.taobao.com/market/1024',
    ],
    good: [
      '亲，点这个链接可以领满99减10的券，下单自动抵扣：https://taoquan.taobao.com/coupon?id=1024',
      '这款的尺码表在这里：https://item.jd.com/1024.html',
      'https://item.jd.com/1024.html 这是同款的加绒版，今天有活动',
      '售后入口：https://myjd.jd.com/repair 打开后选订单，点申请售后就可以',
      '亲，复制这段口令打开淘宝就能看到同款￥Ab3dE5gH7jK￥',
      '这款99$左右，您可以看看详情页',
      '网页打不开的话，您可以在手机端“我的订单”里查看',
      '补差价的链接 https://item.jd.com/1024.html 拍1件备注订单号就可以',
    ],
  },
});
