import { browser } from 'wxt/browser';
import {
  type BackgroundKind,
  type BackgroundResponses,
  backgroundRequests,
  trustedOnly,
} from './contract';
import { type Awaitable, listen, type Parsed } from './listen';

/** One handler a kind: a missing one does not compile. */
export type BackgroundHandlers = {
  readonly [K in BackgroundKind]: (
    payload: Parsed<(typeof backgroundRequests)[K]>,
  ) => Awaitable<BackgroundResponses[K]>;
};

/** Answers the background's requests. Registers at once, as a waking service worker must. */
export function serveBackground(handlers: BackgroundHandlers): void {
  listen('background', backgroundRequests, handlers, (kind, sender) => {
    const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    return ownPage || !trustedOnly.has(kind);
  });
}
