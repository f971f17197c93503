/**
 * The index of the interval that a value lies in, of intervals that begin at these ascending
 * numbers; the last number is the end of the last one.
 */
export function intervalOf(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
