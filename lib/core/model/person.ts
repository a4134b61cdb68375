/** An entry of a page's list of conversations. */
export interface Person {
  /** As {@link Conversation.key}. */
  key: string;
  name: string;
  /** The page marks something unread there. */
  unread: boolean;
}
