/** The team's own words, one a line: the word, then, where wanted, what to write instead, why, and how severe. */
import * as v from 'valibot';
import { fold } from '../text/fold';
import { splitPattern } from '../text/pattern';
import type { Severity } from './rule';

export const ownWordLimits = { lines: 20_000, word: 100, text: 600_000 };

/** Ways to write one line's pattern; more would let a few lines fill the memory. */
const mostWays = 200;

export const ownWordsSchema = v.pipe(v.string(), v.maxLength(ownWordLimits.text));

export interface OwnWord {
  /** Folded; a pattern (see text/pattern.ts), or the source of an expression when the line began and ended with `/`. */
  find: string;
  isExpression: boolean;
  /** '' when the line gives none. */
  instead: string;
  why: string;
  severity: Severity;
}

export type OwnWordFault = 'single' | 'twice' | 'malformed' | 'long' | 'too_many' | 'unknown_severity';

export interface FaultyLine {
  /** From 1. */
  line: number;
  text: string;
  fault: OwnWordFault;
}

const severityNames: Readonly<Record<string, Severity>> = {
  ...{ block: 'block', warn: 'warn', hint: 'hint' },
  ...{ 拦截: 'block', 必须处理: 'block', 警告: 'warn', 建议修改: 'warn', 提示: 'hint', 可以更好: 'hint' },
};

const headers = /^(?:词语?|敏感词|违禁词|关键词|words?)$/i;

/** Tabs where the line has some, else commas; a spreadsheet's quotes go. */
const cellsOf = (line: string): string[] =>
  line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  );

/** @returns what is wrong with a pattern, or null */
function patternFault(find: string): OwnWordFault | null {
  try {
    const ways = splitPattern(find).flat(2);
    if (ways.some((way) => way.trim() === '') || ways.length > mostWays) return 'malformed';
    // 发 alone stands in every second reply; in brackets, (滚), somebody has thought about it.
    return find.length === 1 ? 'single' : null;
  } catch {
    return 'malformed';
  }
}

/** @param text lines; empty ones and those that begin with # are skipped */
export function readOwnWords(text: string): { words: OwnWord[]; faulty: FaultyLine[] } {
  const words: OwnWord[] = [];
  const faulty: FaultyLine[] = [];
  const known = new Set<string>();
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const isExpression = /^\/.+\/$/.test(line);
    const [word = '', instead = '', why = '', grade = ''] = isExpression ? [line] : cellsOf(line);
    if (words.length === 0 && headers.test(fold(word))) continue;
    const find = isExpression ? line.slice(1, -1) : fold(word);
    const severity = severityNames[fold(grade)] ?? (grade === '' ? 'warn' : null);
    const fault = known.has(find)
      ? 'twice'
      : find.length > ownWordLimits.word
        ? 'long'
        : words.length >= ownWordLimits.lines
          ? 'too_many'
          : severity === null
            ? 'unknown_severity'
            : isExpression
              ? null
              : patternFault(find);
    if (fault || !severity) faulty.push({ line: at + 1, text: line, fault: fault ?? 'unknown_severity' });
    else {
      known.add(find);
      words.push({ find, isExpression, instead, why, severity });
    }
  }
  return { words, faulty };
}
