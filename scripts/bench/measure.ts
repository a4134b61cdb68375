/** Times contenders against each other in one process: interleaved rounds, so that a busy machine slows all alike. */

/** Does one piece of work for the n-th input; what it returns is of no interest. */
export type Work = (input: number) => unknown;

export interface Times {
  /** Microseconds per call over all rounds: what one call takes at the median, and at worst but for 5 %. */
  p50: number;
  p95: number;
  /** CPU microseconds per call of each round. */
  cpu: number[];
}

export interface Effort {
  inputs: number;
  /** The first fifth warms up and is not counted. */
  rounds: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const median = (values: readonly number[]): number =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** @returns times by contender; each round runs all inputs through every contender, beginning with another one */
export function measure<Name extends string>(
  contenders: { readonly [name in Name]: Work },
  { inputs, rounds }: Effort,
): { [name in Name]: Times } {
  const names = Object.keys(contenders) as Name[];
  const warmUp = Math.ceil(rounds / 5);
  const calls = Object.fromEntries(names.map((name) => [name, [] as number[]])) as { [name in Name]: number[] };
  const cpu = Object.fromEntries(names.map((name) => [name, [] as number[]])) as { [name in Name]: number[] };
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] ?? names[0];
      if (name === undefined) continue;
      const work = contenders[name];
      const before = process.cpuUsage();
      for (let input = 0; input < inputs; input++) {
        const begun = performance.now();
        work(input);
        if (round >= warmUp) calls[name].push((performance.now() - begun) * 1000);
      }
      const { user, system } = process.cpuUsage(before);
      if (round >= warmUp) cpu[name].push((user + system) / inputs);
    }
  const timesOf = (name: Name): Times => {
    const sorted = calls[name].sort((a, b) => a - b);
    return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), cpu: cpu[name] };
  };
  return Object.fromEntries(names.map((name) => [name, timesOf(name)])) as { [name in Name]: Times };
}
