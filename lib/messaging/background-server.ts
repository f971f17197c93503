import { browser } from 'wxt/browser';
import {
  type BackgroundKind,
  type BackgroundResponses,
  backgroundRequests,
  forContentScripts,
} from './contract';
import { type Awaitable, listen, type Parsed, type Sender } from './listen';

/** One handler a kind: a missing one does not compile. */
export type BackgroundHandlers = {
  readonly [K in BackgroundKind]: (
    payload: Parsed<(typeof backgroundRequests)[K]>,
    sender: Sender,
  ) => Awaitable<BackgroundResponses[K]>;
};

/** Answers the background's requests. Registers at once, as a waking service worker must. */
export function serveBackground(handlers: BackgroundHandlers): void {
  listen('background', backgroundRequests, handlers, (kind, sender) => {
    const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    return ownPage || forContentScripts.has(kind);
  });
}
