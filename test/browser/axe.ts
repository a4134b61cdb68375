/** Runs axe in a page or frame, and says what it found in words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * @param rules ids of the rules to run; none for all
 * @returns one line for each fault: the rule, the element, what is wrong; [] is what is wanted
 */
export async function faultsOf(where: Page | Frame, rules: readonly string[] = []): Promise<string[]> {
  // Not by a script element: the extension's own policy forbids that in its pages.
  await where.evaluate(source);
  const violations = await where.evaluate(async (rules): Promise<Violation[]> => {
    // Put there by the line above.
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run({ resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: rules }) })).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
