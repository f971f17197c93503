import { useRef, useState } from 'preact/hooks';
import type { CastMember } from '../../lib/model/overview';
import type { Services } from '../services';

/** Where a jump led: to the mention `at` (from 1) of a concept, or nowhere. */
export interface Jump {
  readonly concept: string;
  readonly at: number;
  readonly found: boolean;
}

export interface Jumps {
  /** The last jump; null before any and after the way back. */
  readonly last: Jump | null;
  /** To the first mention; again, to the next one, and round. */
  jump(member: CastMember): Promise<void>;
  /** To where the page was before the jumps. */
  goBack(): Promise<void>;
}

/** Moves the page to the mentions of the cast, and back. */
export function useJumps({ askPage }: Pick<Services, 'askPage'>): Jumps {
  const [last, setLast] = useState<Jump | null>(null);
  // Read by clicks that come faster than the page answers.
  const place = useRef<{ readonly concept: string; readonly nth: number } | null>(null);
  return {
    last,
    async jump({ concept, count }) {
      const before = place.current;
      const nth = before?.concept === concept ? before.nth + 1 : 0;
      place.current = { concept, nth };
      const { found } = await askPage('page.reveal', { concept, nth }).catch(() => ({
        found: false,
      }));
      setLast({ concept, at: (nth % count) + 1, found });
    },
    async goBack() {
      place.current = null;
      await askPage('page.return', {}).catch(() => null);
      setLast(null);
    },
  };
}
