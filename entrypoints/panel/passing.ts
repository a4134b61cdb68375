/** Time as it passes for a panel that stays open: in leaps when the machine slept or its clock was put right. */

/** ms */
const pulse = 10_000;
/** Clocks that agree with a time server are moved by less, and timers come late by less. ms */
const leap = 60_000;

/**
 * @param tick called every few seconds, and when the panel comes into view: browsers slow the timers of what is hidden
 * @param leapt called when more or less time has passed than the timer says, and when the panel comes into view
 */
export function whileTimePasses(tick: () => void, leapt: () => void): void {
  let [wall, steady] = [Date.now(), performance.now()];
  const look = (isBack: boolean): void => {
    const isLeap = Math.abs(Date.now() - wall - (performance.now() - steady)) > leap;
    [wall, steady] = [Date.now(), performance.now()];
    tick();
    if (isLeap || isBack) leapt();
  };
  setInterval(() => look(false), pulse);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look(true);
  });
}
