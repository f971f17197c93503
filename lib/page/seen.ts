import { ask } from '../messaging/client';
import type { BackgroundRequest } from '../messaging/contract';
import { siteOf } from '../model/settings';

type Seen = BackgroundRequest<'page.seen'>;

/** Tells the background what was found on the page, and not again while that stays the same. */
export function createSeenReport(): (seen: Seen) => Promise<void> {
  let last = '';
  return async (seen) => {
    const now = JSON.stringify(seen);
    if (now === last) return;
    last = now;
    await ask('page.seen', seen);
  };
}

/** The name by which a page's publisher calls itself, else its host. */
export function outletOf(document: Document, url: string): string {
  const named = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return named?.trim().slice(0, 100) || siteOf(url).replace(/^www\./, '');
}
