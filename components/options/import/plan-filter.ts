/** Which rows of a plan are shown. */
import type { ImportPlan, PlannedRow } from '../../../lib/app/import/import-state';
import { importStates } from '../../../lib/core/library/import/plan/plan';

const planFilters = ['all', ...importStates, 'unused', 'sounding'] as const;
export type PlanFilter = (typeof planFilters)[number];

const sounds = ({ findings }: PlannedRow): boolean => findings?.some((found) => found.length > 0) ?? false;

/** @returns indexes of the plan's rows */
export const rowsUnder = (rows: ImportPlan['rows'], filter: PlanFilter): number[] =>
  rows.flatMap((row, index) =>
    filter === 'all' || row.state === filter || (filter === 'sounding' && sounds(row)) ? [index] : [],
  );

/** @returns how many rows each filter shows */
export const countsOf = (rows: ImportPlan['rows'], unused: ImportPlan['unused']): [PlanFilter, number][] =>
  planFilters.map((one) => [one, one === 'unused' ? unused.length : rowsUnder(rows, one).length]);
