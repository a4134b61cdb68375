/** The team's own regular expressions, run by RE2: linear in the text, whatever somebody writes. Loaded when one is used. */
import type { ExpressionSearch } from '../core/tone/sensitive-words';

/** @returns the search, or why the expression is refused (a back reference, a look-around, a slip), in RE2's words */
async function compileExpression(source: string): Promise<ExpressionSearch | string> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    return (folded) => {
      const places = [];
      const matcher = compiled.matcher(folded);
      while (matcher.find())
        if (matcher.end() > matcher.start()) places.push({ from: matcher.start(), to: matcher.end() });
      return places;
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns searches by source, without those that were refused */
export async function compileExpressions(sources: readonly string[]): Promise<Map<string, ExpressionSearch>> {
  const searches = new Map<string, ExpressionSearch>();
  for (const source of sources) {
    const search = await compileExpression(source);
    if (typeof search !== 'string') searches.set(source, search);
  }
  return searches;
}

export interface Refused {
  source: string;
  /** In RE2's own words. */
  reason: string;
}

/** @returns those that can't be used, with the reason */
export async function refusedAmong(sources: readonly string[]): Promise<Refused[]> {
  const tried = await Promise.all(sources.map(async (source) => ({ source, search: await compileExpression(source) })));
  return tried.flatMap(({ source, search }) => (typeof search === 'string' ? [{ source, reason: search }] : []));
}
