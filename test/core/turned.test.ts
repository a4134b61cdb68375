import { expect, test } from 'vitest';
import type { Finding } from '../../lib/core/tone/rule';
import { openPlace, turnedPlace } from '../../lib/core/tone/turned';

const at = (rule: string, from: number): Finding => ({ rule, from, to: from + 2, severity: 'warn' });
const findings = [at('curt', 0), at('imperative', 4), at('imperative', 9)];

test('the first finding stands open until the agent turns to another', () => {
  expect(openPlace(findings, null)).toBe(0);
  expect(openPlace(findings, at('imperative', 9))).toBe(2);
  expect(turnedPlace(findings, null)).toBe(-1);
});

test('it is the same finding after the draft was edited before it', () => {
  const later = [at('curt', 0), at('imperative', 7)];
  expect(openPlace(later, at('imperative', 4))).toBe(1);
});

test('when it is mended, the first stands open again; closed by hand, none does', () => {
  const left = [at('curt', 0)];
  expect(turnedPlace(left, at('imperative', 4))).toBe(-1);
  expect(openPlace(left, at('imperative', 4))).toBe(0);
  expect(openPlace(findings, 'none')).toBe(-1);
  expect(openPlace([], null)).toBe(-1);
});
