import { type Awaitable, listen, type Parsed } from './listen';
import { type PageKind, type PageResponses, pageRequests } from './page-contract';

export type PageHandlers = {
  readonly [K in PageKind]: (
    payload: Parsed<(typeof pageRequests)[K]>,
  ) => Awaitable<PageResponses[K]>;
};

/** Answers the popup and the background's commands in a page, until the session ends. */
export function servePage(handlers: PageHandlers, signal: AbortSignal): void {
  const stop = listen('page', pageRequests, handlers, () => true);
  signal.addEventListener('abort', stop, { once: true });
}
