/** Being woken at a time, after the background has died too. Browsers wait half a minute at the least. */
import { browser } from './browser';

const alarm = 'reminders';

/** @param time ms since the epoch; null for never. A later call takes its place. */
export async function wakeAt(time: number | null): Promise<void> {
  if (time === null) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: time });
}

export function onWake(work: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) work();
  });
}
