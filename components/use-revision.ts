import { useEffect, useState } from 'preact/hooks';
import type { Services } from './services';

/** A number that grows when the glossary changes, so that views ask again. */
export function useRevision(services: Pick<Services, 'watchRevision'>): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    services.watchRevision(() => setRevision((before) => before + 1), controller.signal);
    return () => controller.abort();
  }, [services]);
  return revision;
}
