import { useEffect, useState } from 'preact/hooks';
import type { Overview, PageSummary } from '../../lib/model/overview';
import { silencedBy } from '../../lib/model/settings';
import type { Services } from '../services';
import type { ViewProps } from '../view-props';

/** What is known of the open page. */
export interface Reading {
  /** Address of the tab it was asked of. */
  readonly url: string;
  readonly summary: PageSummary;
  readonly overview: Overview;
  /** Asked while Sidelight was silent there: its lists are empty for that reason only. */
  readonly silent: boolean;
}

/** How it stands with asking; `absent`: nobody reads the page. */
export type PageState =
  | { readonly state: 'loading' }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'ready';
      readonly reading: Reading;
      /** Why it could not be renewed. */
      readonly outdated?: string;
    };

/** A session that has just begun, or begins afresh, needs a moment before it has names to tell. */
const patience = { attempts: 4, pause: 250 };

/**
 * Reads the open page, and again after every change. What was read stays until the new answer is
 * there, and when there is none.
 */
export function useReading({ services, settings, lang, revision }: ViewProps): {
  readonly page: PageState;
  readonly again: () => void;
} {
  const [page, setPage] = useState<PageState>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    const silent = silencedBy(settings, services.url) !== null;
    readPage(services, { lang, silent, expected: page.state === 'ready' || asked > 0 }).then(
      (reading) => current && setPage(reading ? { state: 'ready', reading } : { state: 'absent' }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (current) setPage((before) => failed(before, message));
      },
    );
    return () => {
      current = false;
    };
  }, [services, settings, lang, revision, asked]);
  useEffect(() => {
    const controller = new AbortController();
    services.watchPage(() => setAsked((before) => before + 1), controller.signal);
    return () => controller.abort();
  }, [services]);
  const isOfAnother = page.state === 'ready' && page.reading.url !== services.url;
  return {
    page: isOfAnother ? { state: 'loading' } : page,
    again: () => setAsked((before) => before + 1),
  };
}

function failed(before: PageState, message: string): PageState {
  return before.state === 'ready' ? { ...before, outdated: message } : { state: 'failed', message };
}

interface Asked {
  readonly lang: string;
  readonly silent: boolean;
  /** A session is known to be there, or to begin. */
  readonly expected: boolean;
}

async function readPage(services: Services, asked: Asked): Promise<Reading | null> {
  const { url } = services;
  const summary = await settledSummary(services, asked);
  if (!summary) return null;
  const { lang, silent } = asked;
  const payload = { summary: { ...summary, presences: [...summary.presences] }, lang };
  return { url, summary, silent, overview: await services.ask('overview.get', payload) };
}

async function settledSummary(
  { askPage }: Services,
  { silent, expected }: Asked,
): Promise<PageSummary | null> {
  for (let attempt = 1; ; attempt++) {
    const summary = await askPage('page.summary', {}).catch(() => null);
    const settled = summary
      ? silent || !summary.article || summary.presences.length > 0
      : !expected;
    if (settled || attempt === patience.attempts) return summary;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
}
