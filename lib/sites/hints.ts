/**
 * Marketplaces of whose chat only a little is known: they are read by their shape, and the known composer decides between
 * two fields. Experimental: facts from public code, nobody has seen these pages with Tiexin.
 */
import type { HintId } from './hint-matches';

export interface SiteHint {
  name: string;
  /** When the facts were recorded; a year where the source tells no more. */
  asOf: string;
  /** Selector of the composer; '' where none is known. */
  composer: string;
}

export const hints: Readonly<Record<HintId, SiteHint>> = {
  a1688: { name: '1688 旺旺', asOf: '2026', composer: 'pre.edit[contenteditable="true"]' },
  onetalk: { name: 'Alibaba.com OneTalk', asOf: '2026', composer: '#send-box-wrapper pre, .send-textarea' },
  xhs: { name: '小红书千帆', asOf: '2026-08', composer: '' },
  etsy: {
    name: 'Etsy',
    asOf: '2025-10-01',
    composer: 'textarea[class*="new-message-textarea"], textarea.wt-textarea',
  },
  rmesse: { name: '楽天 R-Messe', asOf: '2026-02-27', composer: 'textarea[placeholder*="返信を記入"]' },
};

export const hintIds = Object.keys(hints) as HintId[]; // the record has a key for each
