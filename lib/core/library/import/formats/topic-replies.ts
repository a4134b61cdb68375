/** shopee-quick-reply: a topic a file, with keywords and several replies; also a list of such topics. */
import { isObject, listIn, textIn, textsIn } from './field';
import { defineTree, type TreeItem } from './format';

const isTopic = (one: unknown): boolean => isObject(one) && listIn(one, 'replies') !== null;

export const topicReplies = defineTree({
  id: 'topic-replies',
  name: 'shopee-quick-reply',
  read(tree) {
    const topics = Array.isArray(tree) ? tree : [tree];
    if (topics.length === 0 || !topics.some(isTopic)) return null;
    return topics.map((one, index): TreeItem => {
      const replies = listIn(one, 'replies') ?? [];
      const topic = textIn(one, 'topic');
      return {
        at: index + 1,
        read: {
          title: topic,
          tags: textsIn(one, 'keywords'),
          group: [topic],
          texts: replies.map((reply) => (typeof reply === 'string' ? reply : textIn(reply, 'text', 'content'))),
        },
      };
    });
  },
});
