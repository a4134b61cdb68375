/** What a refusal lacks, said in every language: it needs an apology, the reason, and what can be done instead. */
import type { Localised } from '../text/localised';

const names = {
  apology: { zh_CN: '歉意', zh_TW: '歉意', en: 'an apology' },
  reason: { zh_CN: '原因', zh_TW: '原因', en: 'the reason' },
  alternative: { zh_CN: '替代办法', zh_TW: '替代辦法', en: 'what can be done instead' },
} satisfies Record<string, Localised>;

/**
 * For a refusal without an apology.
 * @returns what is missing; null when reason and alternative are there: that is kind enough without the word
 */
export function refusalNote(has: { reason: boolean; alternative: boolean }): Localised | null {
  if (has.reason && has.alternative) return null;
  const missing: Localised[] = [
    names.apology,
    ...(has.reason ? [] : [names.reason]),
    ...(has.alternative ? [] : [names.alternative]),
  ];
  const list = (language: keyof Localised, comma: string): string => missing.map((part) => part[language]).join(comma);
  return {
    zh_CN: `还缺：${list('zh_CN', '、')}`,
    zh_TW: `還缺：${list('zh_TW', '、')}`,
    en: `Missing: ${list('en', ', ')}`,
  };
}
