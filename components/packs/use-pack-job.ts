import { useEffect, useState } from 'preact/hooks';
import type { PackJob } from '../../lib/model/installed-pack';
import type { ManagerServices } from '../manager-props';

/** How often the background is asked how far it is, in milliseconds. */
const every = 400;

/** Follows the work on packs that is under way, also when another page began it. */
export function usePackJob(services: ManagerServices) {
  const [job, setJob] = useState<PackJob | null>(null);
  const [watching, setWatching] = useState(true);
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    if (!watching) return;
    let current = true;
    const look = async () => {
      const now = await services.ask('packs.job', {}).catch(() => null);
      if (!current) return;
      // What ended before this page was opened is no news.
      if (now?.state === 'running' || job?.state === 'running') setJob(now);
      if (now?.state === 'running') timer = setTimeout(look, every);
      else {
        setWatching(false);
        setEnded((before) => before + 1);
      }
    };
    let timer = setTimeout(look, job === null ? 0 : every);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [watching, job?.state]);
  return {
    job,
    /** Grows when work ends, so that lists ask again. */
    ended,
    async begin(work: Promise<unknown>): Promise<void> {
      setJob({ state: 'running', phase: 'manifest', done: 0, total: 0 });
      try {
        // It answers when the work has begun: from then on the background tells of this one.
        await work;
      } catch (error) {
        setJob(null);
        throw error;
      }
      setWatching(true);
    },
  };
}
