import type { ReadOptions } from './format';

/** Milliseconds of work after which other work is let through. */
const sliceMs = 5;

/**
 * Runs a generator that yields how far it is, pausing between slices of a few milliseconds.
 * @param total bytes of the file
 * @param scale bytes of the file to one unit of what the generator yields
 * @returns what the generator returns; rejects only with the reason of the signal
 */
export async function inSlices<T>(
  steps: Generator<number, T>,
  total: number,
  scale: number,
  { pause, progress, signal }: Pick<ReadOptions, 'pause' | 'progress' | 'signal'>,
): Promise<T> {
  signal.throwIfAborted();
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMs) continue;
    progress(Math.min(total, Math.round(step.value * scale)), total);
    await pause();
    signal.throwIfAborted();
    since = performance.now();
  }
}
