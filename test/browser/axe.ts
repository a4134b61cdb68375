/** Runs axe in a page or frame, and says what it found in words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** @returns one line for each fault: the rule, the element, what is wrong; [] is what is wanted */
export async function faultsOf(where: Page | Frame): Promise<string[]> {
  // Not by a script element: the extension's own policy forbids that in its pages.
  await where.evaluate(source);
  const violations = await where.evaluate(async (): Promise<Violation[]> => {
    // Put there by the line above.
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
