/** What is said on every page: a buyer asks before buying a curtain. */

export interface Line {
  side: 'buyer' | 'agent';
  text: string;
  /** As the page shows it. */
  time: string;
}

export const buyer = '橙子汽水';
export const others = ['小满不慌', '阿柒'];

export const dialogue: readonly Line[] = [
  { side: 'buyer', text: '你好，这款窗帘遮光吗', time: '10:21' },
  { side: 'agent', text: '亲，遮光率在九成以上，拉上白天也能睡好觉', time: '10:22' },
  { side: 'buyer', text: '高度能做到两米七吗', time: '10:23' },
  { side: 'agent', text: '可以的，高度按您家尺寸来做', time: '10:24' },
  { side: 'buyer', text: '那还有两个问题：\n今天拍下什么时候发货呀？', time: '10:26' },
];
