/** A chat kit on its page, as a shop would build its workbench of it. */
import type { Line } from './dialogue';

export interface Kit {
  id: string;
  mount: (place: HTMLElement, page: KitPage) => void | Promise<void>;
}

export interface KitPage {
  lines: readonly Line[];
  /** The kit sent this. */
  sent: (text: string) => void;
}
