/** A transcript in words, one line a message. */
import type { Transcript, TranscriptLine } from '../../../lib/core/evidence/transcript';
import type { Texts } from '../../shared/text';
import { stamp } from '../../shared/when';

export interface Written {
  /** What it is, of whom, and when it was taken. */
  head: string[];
  lines: { side: TranscriptLine['side']; who: string; text: string }[];
}

export interface Taking {
  masked: boolean;
  /** Whether the page may show more than could be read. */
  isPart: boolean;
  /** ms since the epoch */
  now: number;
}

export function written({ buyer, order, lines }: Transcript, { masked, isPart, now }: Taking, t: Texts['t']): Written {
  return {
    head: [
      t('evidence.head', { buyer: buyer ?? t('evidence.side.buyer') }),
      ...(order ? [t('evidence.order', { number: order })] : []),
      t(isPart ? 'evidence.taken_last' : 'evidence.taken', { time: stamp(now), count: lines.length }),
      t(masked ? 'evidence.masked' : 'evidence.unmasked'),
    ],
    lines: lines.map(({ side, kind, at, text }) => ({
      side,
      who: `${at === null ? t('evidence.no_time') : stamp(at)} ${t(`evidence.side.${side}`)}`,
      text: kind === 'text' ? text : `[${t(`evidence.kind.${kind}`)}] ${text}`.trim(),
    })),
  };
}

export const asText = ({ head, lines }: Written): string =>
  [...head, '', ...lines.map(({ who, text }) => `[${who}] ${text}`), ''].join('\n');
