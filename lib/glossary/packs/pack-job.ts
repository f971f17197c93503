import type { PackJob } from '../../model/installed-pack';
import { PackRefused } from '../../packs/refusal';

type Progress = Pick<PackJob, 'phase' | 'done' | 'total'> & { readonly pack?: string };

/** One piece of work on packs at a time, which says how far it is and can be cancelled. */
export interface JobRunner {
  /** How far the work is, or how the last one ended; null when there was none. */
  readonly job: PackJob | null;
  /**
   * Runs work; what goes wrong ends up in `job`.
   * @throws PackRefused when other work is under way
   */
  run(
    work: (signal: AbortSignal, progress: (now: Progress) => void) => Promise<void>,
  ): Promise<void>;
  cancel(): void;
}

export function createJobRunner(keepAwake: (signal: AbortSignal) => void): JobRunner {
  let job: PackJob | null = null;
  let controller: AbortController | null = null;
  return {
    get job() {
      return job;
    },
    async run(work) {
      if (controller) throw new PackRefused('taken', 'Another pack is being worked on.');
      const own = new AbortController();
      controller = own;
      let now: Progress = { phase: 'manifest', done: 0, total: 0 };
      job = { state: 'running', ...now };
      const awake = new AbortController();
      keepAwake(awake.signal);
      try {
        await work(own.signal, (progress) => {
          now = progress;
          job = { state: 'running', ...now };
        });
        job = { state: 'done', ...now };
      } catch (error) {
        job = { state: 'failed', ...now, problem: problemOf(error, own.signal) };
      } finally {
        awake.abort();
        controller = null;
      }
    },
    cancel: () => controller?.abort(),
  };
}

/** A failure as the interface shows it. */
export function problemOf(error: unknown, signal?: AbortSignal): { code: string; message: string } {
  if (signal?.aborted) return { code: 'cancelled', message: 'It was cancelled.' };
  if (error instanceof PackRefused) return { code: error.code, message: error.message };
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error) };
}
