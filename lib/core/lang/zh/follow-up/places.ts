/** Chinese words of time for prepared lines. */
import { daysBetween, daysToTomorrow } from '../../../follow-up/calendar';
import type { ReminderKind } from '../../../follow-up/due';
import type { Act } from '../../../follow-up/words';

const minute = 60_000;
const hour = 60 * minute;
/** Nobody promises 15:23. */
const roundTo = 5 * minute;

/** @returns 15:25, 明天9:00, 12月3日9:00: read by what reads promises it is the same time again */
function clock(time: number, now: number): string {
  const date = new Date(Math.ceil(time / roundTo) * roundTo);
  const days = daysBetween(now, date.getTime());
  const named =
    days > 2 || daysToTomorrow(now) === 0
      ? `${date.getMonth() + 1}月${date.getDate()}日`
      : days === 2
        ? '后天'
        : '明天';
  const hours = date.getHours() === 0 ? '00' : `${date.getHours()}`;
  return `${days === 0 ? '' : named}${hours}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** @returns 10分钟, 1小时, 1个半小时 */
function span(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / minute));
  if (minutes < 60 || minutes % 30 !== 0) return `${minutes}分钟`;
  const hours = Math.floor(ms / hour);
  return minutes % 60 === 0 ? `${hours}小时` : `${hours}个半小时`;
}

/**
 * What fills the places of lines that buy time.
 * @param times how long it takes, and until which hour at the latest; ms
 */
export const timePlaces = (now: number, times: { within: number; until: number }): Record<string, string> => ({
  几分钟: span(times.within),
  时间: clock(now + times.until, now),
});

/** The groups whose phrases serve a proposal: whoever puts a phrase there has it proposed. */
export const proposalGroups: { readonly [kind in ReminderKind]?: string } = {
  order_nudge: '催拍',
  pay_nudge: '催付',
  check_order: '核对订单',
  late_shipment: '延迟发货',
  shipped: '发货通知',
};

/** What the lines of such a group do. */
export const groupActs: Readonly<Record<string, Act>> = {
  催拍: 'urge',
  催付: 'urge',
  核对订单: 'check',
  延迟发货: 'delay',
  发货通知: 'shipped',
};
