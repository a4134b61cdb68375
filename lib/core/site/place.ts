/** Where agents find a chat that we know. */
export interface ChatPlace {
  name: string;
  /** Addresses of its chat pages, one a host. */
  links: readonly string[];
}
