/** When to look at the page again after it changed. */
export interface Pace {
  /** Milliseconds to wait after a change at `now` (milliseconds of any monotone clock). */
  delay(now: number): number;
  /** True while the page changes faster than it is worth following. */
  overloaded(now: number): boolean;
}

const quiet = 120;
const slowest = 4000;
/** Scans within this window make the pace slower. */
const window = 10_000;
const stormyScans = 7;

/**
 * Follows a calm page at once and a stormy one ever more slowly: each scan within the last ten
 * seconds makes the next wait longer, up to four seconds.
 */
export function createPace(): Pace {
  let scans: number[] = [];
  const recent = (now: number) => scans.filter((at) => now - at < window);
  return {
    delay(now) {
      scans = [...recent(now), now];
      return Math.min(slowest, quiet * 1.6 ** Math.max(0, scans.length - 2));
    },
    overloaded: (now) => recent(now).length >= stormyScans,
  };
}
