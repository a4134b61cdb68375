/** Times as the workbench writes them, in the viewer's own time zone. */

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const monthDay = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' });

/** @param at ms since the epoch @returns 14:05 */
export const timeOfDay = (at: number): string => clock.format(at);

/** @returns whole days between two moments, by the calendar and not by hours */
const daysBetween = (at: number, now: number): number =>
  Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);

/** @returns 今天 14:05, 昨天 14:05 or 9月3日 14:05 */
export const dayAndTime = (at: number, now: number): string => {
  const day = ['今天', '昨天'][daysBetween(at, now)] ?? monthDay.format(at);
  return `${day} ${timeOfDay(at)}`;
};

/** @returns 14:05 for today, otherwise 昨天 or 9月3日: for narrow places */
export const shortMoment = (at: number, now: number): string =>
  daysBetween(at, now) === 0 ? timeOfDay(at) : (['', '昨天'][daysBetween(at, now)] ?? monthDay.format(at));

/** @returns 刚刚, 3分 or 2时 since `at` */
export const elapsed = (at: number, now: number): string => {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return '刚刚';
  return minutes < 60 ? `${minutes}分` : `${Math.floor(minutes / 60)}时`;
};
