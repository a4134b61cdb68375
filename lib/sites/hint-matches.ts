/** Where the marketplaces of hints.ts have their chats. Apart from the rest, which only the reader by shape needs. */
export const hintMatches = {
  // The chat stands in a frame of the second address inside a page of the first. Seen from the buyer's side only.
  a1688: [
    'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/*',
    'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/*',
  ],
  onetalk: ['https://onetalk.alibaba.com/message/*'],
  // Made for its own desktop client; whether a plain browser shows it is not known.
  xhs: ['https://walle.xiaohongshu.com/cstools/*'],
  etsy: ['https://www.etsy.com/your/conversations*', 'https://www.etsy.com/messages*'],
  rmesse: ['https://rmesse.rms.rakuten.co.jp/*'],
} as const;

export type HintId = keyof typeof hintMatches;
