/** The page's own clock: editors join into one undo step what was typed in short order. */

const real = Date;
let ahead = 0;

/** Lets time pass for everything that asks `Date`; timers go on as they are. ms */
export function later(time: number): void {
  ahead += time;
}

globalThis.Date = class extends real {
  constructor(...given: [] | [number | string]) {
    const [moment] = given;
    if (moment === undefined) super(real.now() + ahead);
    else super(moment);
  }
  static override now(): number {
    return real.now() + ahead;
  }
} as DateConstructor;
