/** The library as a tree: boards, and in each two levels of groups. */
import { boards, type Phrase } from './phrase';

export type Board = Phrase['board'];

/** A board, or a group of it: [] is the board itself. */
export interface Place {
  board: Board;
  path: readonly string[];
}

export interface Branch extends Place {
  /** How many phrases stand here and below. */
  count: number;
  branches: Branch[];
}

const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });

export const samePlace = (a: Place, b: Place): boolean =>
  a.board === b.board && a.path.length === b.path.length && isWithin(a, b);

/** @returns whether `a` is `b` or below it */
export const isWithin = (a: Place, b: Place): boolean =>
  a.board === b.board && b.path.every((name, at) => a.path[at] === name);

export const placeOf = ({ board, group }: Pick<Phrase, 'board' | 'group'>): Place => ({ board, path: group });

/** A text that stands for a place, for keys and comparisons. */
export const placeKey = ({ board, path }: Place): string => [board, ...path].join('\n');

/** @param empty groups that the agent made and put nothing into yet */
export function groupTree(phrases: readonly Pick<Phrase, 'board' | 'group'>[], empty: readonly Place[] = []): Branch[] {
  const roots = boards.map((board): Branch => ({ board, path: [], count: 0, branches: [] }));
  const below = new Map<Branch, Map<string, Branch>>();
  const childOf = (parent: Branch, name: string): Branch => {
    const children = below.get(parent) ?? new Map<string, Branch>();
    below.set(parent, children);
    const known = children.get(name);
    if (known) return known;
    const branch: Branch = { board: parent.board, path: [...parent.path, name], count: 0, branches: [] };
    parent.branches.push(branch);
    children.set(name, branch);
    return branch;
  };
  const rootOf = new Map(roots.map((root) => [root.board, root]));
  const walk = (board: Board, path: readonly string[], counted: number): void => {
    let branch = rootOf.get(board);
    if (!branch) return;
    branch.count += counted;
    for (const name of path) {
      branch = childOf(branch, name);
      branch.count += counted;
    }
  };
  for (const { board, group } of phrases) walk(board, group, 1);
  for (const { board, path } of empty) walk(board, path, 0);
  for (const branch of below.keys())
    branch.branches.sort((a, b) => byName.compare(a.path.at(-1) ?? '', b.path.at(-1) ?? ''));
  return roots;
}

/** Why a group can't go somewhere. */
export type MoveFault = 'same' | 'into_itself' | 'too_deep';

/** @returns what hinders a group to become a part of `to`; null when nothing does */
export function moveFault(branch: Branch, to: Place): MoveFault | null {
  const parent = { board: branch.board, path: branch.path.slice(0, -1) };
  if (samePlace(parent, to)) return 'same';
  if (isWithin(to, branch)) return 'into_itself';
  const depth = branch.branches.length > 0 ? 2 : 1;
  return to.path.length + depth > 2 ? 'too_deep' : null;
}
