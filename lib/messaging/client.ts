import { browser } from 'wxt/browser';
import type { BackgroundKind, BackgroundRequest, BackgroundResponses } from './contract';
import type { PageKind, PageRequest, PageResponses } from './page-contract';
import type { Failure, Reply } from './reply';

/** A request that the other side refused or could not answer; `message` is fit to be shown. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/**
 * Asks the background and waits for the answer; a stopped background is woken by the browser.
 * @throws RequestError when it refuses, Error when the extension was updated or removed meanwhile.
 */
export async function ask<K extends BackgroundKind>(
  kind: K,
  payload: BackgroundRequest<K>,
): Promise<BackgroundResponses[K]> {
  return unwrap(await browser.runtime.sendMessage({ sidelight: 'background', kind, payload }));
}

/**
 * Asks the reader session in a tab.
 * @throws Error when the tab has no session: a browser page, or a site without permission.
 */
export async function askPage<K extends PageKind>(
  tabId: number,
  kind: K,
  payload: PageRequest<K>,
): Promise<PageResponses[K]> {
  const message = { sidelight: 'page', kind, payload };
  return unwrap(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

function unwrap<T>(reply: unknown): T {
  const answer = reply as Reply<T> | undefined;
  if (answer === undefined) {
    throw new RequestError({ code: 'internal', message: 'Nobody answered.' });
  }
  if (!answer.ok) throw new RequestError(answer.error);
  return answer.value;
}
