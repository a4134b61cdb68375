/** What a language knows of time: what an agent's message promises, and whether it answers, urges or only acknowledges. */

/** When something was promised for. */
export interface Promised {
  /**
   * `soon` and `later` name no time, so the agent's own limits say when (稍等; 核实后回复您); `span` counts from when it
   * was said (10分钟内); `hour` names the hour or the day, and stays there when the clock is put right (下午3点前).
   */
  kind: 'soon' | 'later' | 'span' | 'hour';
  /** ms since the epoch; null where no time is named */
  due: number | null;
}

/** A time in a text, UTF-16 code units, end exclusive. */
export interface TimeWords extends Promised {
  from: number;
  to: number;
  /** Says by when, not only when: 内, 前, within, by. */
  limits: boolean;
}

export const acts = [
  /** Nothing but 好的, 在的, 稍等: no answer yet. */
  'mere',
  /** Nothing but 可以的, 没有, 不是: the answer where the agent owes one, a nod where the buyer has spoken since. */
  'verdict',
  /** Brings a finding or a step that was taken: 查到了, 已经帮您退了. */
  'tidings',
  /** Urges to order or to pay. */
  'urge',
  /** Asks the buyer to check a new order: 核对一下地址. */
  'check',
  /** Tells that a parcel is on its way. */
  'shipped',
  /** Tells that a parcel leaves late. */
  'delay',
] as const;

export type Act = (typeof acts)[number];

export interface FollowWords {
  /** @param at when it was said, ms since the epoch. @returns what is promised, mostly nothing */
  promises: (text: string, at: number) => Promised[];
  acts: (text: string) => Act[];
}
