/** Times as chat pages write them. */

const written = /(\d{4})[年/-](\d{1,2})[月/-](\d{1,2})日?[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?/;

/**
 * @param text `2026年09月08日 17:30:11`, `2026-09-08 17:30`, or an ISO date with its zone
 * @returns ms since the epoch, read in the machine's zone unless the text names one; null when no full date stands there
 */
export function parseTime(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(trimmed)) {
    const at = Date.parse(trimmed);
    return Number.isNaN(at) ? null : at;
  }
  const parts = written.exec(trimmed);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  return new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0).getTime();
}
