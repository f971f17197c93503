import { useEffect, useRef, useState } from 'preact/hooks';
import { nextTask } from '../../lib/messaging/next-task';

/** How far long work is. */
export interface Progress {
  /** What is being done, in the reader's words. */
  readonly words: string;
  /** How much of it, in words: `3 of 12 MB`. */
  readonly amount?: string;
  /** 0..1; absent when nobody knows. */
  readonly share?: number;
  /** It cannot be stopped any more. */
  readonly final?: boolean;
}

/** What a piece of long work is given. */
export interface Work {
  readonly signal: AbortSignal;
  /** Lets other work through. */
  pause(): Promise<void>;
  report(progress: Progress): void;
}

/** Milliseconds between two reports that are shown: more often than this nobody can read. */
const showEvery = 100;

/** Runs one piece of long work at a time, which says how far it is and can be cancelled. */
export function useWork() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return {
    /** Null when nothing is under way. */
    progress,
    /**
     * @returns what the work gives; null when it was cancelled
     * @throws what the work throws
     */
    async run<T>(task: (work: Work) => Promise<T>): Promise<T | null> {
      const controller = new AbortController();
      current.current?.abort();
      current.current = controller;
      const { signal } = controller;
      try {
        return await task({ signal, pause: nextTask, report: throttled(setProgress) });
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      } finally {
        if (current.current === controller) setProgress(null);
      }
    },
    cancel: () => current.current?.abort(),
  };
}

/** Passes on what is new at once, and how far it is every now and then. */
function throttled(show: (progress: Progress) => void) {
  let words = '';
  let shown = 0;
  return (progress: Progress) => {
    const now = performance.now();
    if (progress.words === words && now - shown < showEvery) return;
    words = progress.words;
    shown = now;
    show(progress);
  };
}
