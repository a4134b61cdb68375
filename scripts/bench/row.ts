/** A line of the report: ours beside a peer or a floor. */
import { median, type Times } from './measure';

export interface Row {
  name: string;
  /** Microseconds. */
  ours: { p50: number; p95: number };
  peer: string;
  peerTimes: { p50: number; p95: number };
  /** Ours / peer: median over the rounds of their CPU times. */
  ratio: number;
}

const round = (value: number): number => Number(value.toPrecision(3));

export function rowOf(name: string, ours: Times, peer: string, theirs: Times): Row {
  const ratios = ours.cpu.map((cpu, index) => cpu / (theirs.cpu[index] ?? cpu));
  return {
    name,
    ours: { p50: round(ours.p50), p95: round(ours.p95) },
    peer,
    peerTimes: { p50: round(theirs.p50), p95: round(theirs.p95) },
    ratio: round(median(ratios)),
  };
}

export function printTable(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ name, ours, peer, peerTimes, ratio }) => [
        `${name} : ${peer}`,
        {
          'ours p50 µs': ours.p50,
          'ours p95 µs': ours.p95,
          'peer p50 µs': peerTimes.p50,
          'peer p95 µs': peerTimes.p95,
          ratio,
        },
      ]),
    ),
  );
}
