/** A transcript in words, one line a message. */
import type { Transcript, TranscriptLine } from '../../../lib/core/evidence/transcript';
import type { Texts } from '../../shared/text';

export interface Written {
  /** What it is, of whom, and when it was taken. */
  head: string[];
  lines: { side: TranscriptLine['side']; who: string; text: string }[];
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** @returns `2026-11-23 10:00`, in the time of this computer */
const stamp = (ms: number): string => {
  const date = new Date(ms);
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
};

/** @param now when it is taken, ms since the epoch */
export function written({ buyer, order, lines }: Transcript, masked: boolean, now: number, t: Texts['t']): Written {
  return {
    head: [
      t('evidence.head', { buyer: buyer ?? t('evidence.side.buyer') }),
      ...(order ? [t('evidence.order', { number: order })] : []),
      t('evidence.taken', { time: stamp(now), count: lines.length }),
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
