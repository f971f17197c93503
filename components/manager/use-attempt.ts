import { useState } from 'preact/hooks';
import { messageOf } from './message-of';

export interface Attempts {
  /** Why the last attempt failed; null when it did not. */
  readonly failure: string | null;
  /** Waits for work; true when it was done. */
  attempt(work: Promise<unknown>): Promise<boolean>;
}

/** Does what the reader asked for, and remembers why it could not be done. */
export function useAttempt(): Attempts {
  const [failure, setFailure] = useState<string | null>(null);
  return {
    failure,
    async attempt(work) {
      setFailure(null);
      try {
        await work;
        return true;
      } catch (error) {
        setFailure(messageOf(error));
        return false;
      }
    },
  };
}
