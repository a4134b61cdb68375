/** Conversations for pictures, in our own words. */
import type { Conversation, Message } from '../lib/core/model/conversation';
import { now } from './a-library';

const said = (side: Message['side'], text: string, minutesAgo: number, at: number): Message => ({
  id: String(at),
  side,
  kind: 'text',
  text,
  at: now - minutesAgo * 60_000,
});

const talk = (
  buyer: string,
  order: Conversation['order'],
  ...lines: [side: Message['side'], text: string, minutesAgo: number][]
): Conversation => ({
  key: `demo:${buyer}`,
  buyer,
  order,
  messages: lines.map(([side, text, minutesAgo], at) => said(side, text, minutesAgo, at)),
});

const bought: Conversation['order'] = {
  state: 'unshipped',
  stateText: '待发货',
  number: '230987654321',
  product: '加绒连帽卫衣',
  amount: '¥159.00',
};

export const sizes = talk(
  '橘子汽水',
  null,
  ['buyer', '在吗', 2],
  ['buyer', '我163，110斤穿哪个码合适，想穿宽松一点', 1],
);

export const waiting = talk(
  '小鱼儿',
  bought,
  ['buyer', '我的怎么还没发货', 9],
  ['agent', '亲，马上帮您查', 8],
  ['buyer', '都三天了！到底发不发，不发我退款了', 3],
);

export const thanks = talk('阿月', { ...bought, state: 'received', stateText: '已签收' }, [
  'buyer',
  '收到了，谢谢客服，很满意',
  1,
]);

const story =
  '我跟你说一下情况，上周三在你们家买的窗帘，客厅那一套，当时你们说包安装的，结果师傅来了说墙是空心的不能打孔，让我自己想办法，' +
  '我又约了一次，这次是另外一个师傅，说可以打但是要加钱，我问你们这边不是都包含的吗，他说要问店里，我就想问清楚到底怎么算，' +
  '还有就是那个遮光布收到的时候有一条很明显的折痕，烫了也没有用，你们看怎么处理，是换一块还是怎么样，我这边着急用';

export const long = talk(
  '爱吃糖醋排骨但是不吃糖也不吃醋的小王同学',
  { ...bought, state: 'refunding', stateText: '退款处理中，等待商家同意' },
  ['buyer', story, 75],
);

export const quiet = talk('北极星', null, ['agent', '亲，还有什么可以帮您', 20]);
