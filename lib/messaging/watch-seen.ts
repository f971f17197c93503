import { browser } from 'wxt/browser';

/**
 * Calls back when the session of a tab has read its page again. A session tells the background,
 * and every page of ours hears it too.
 */
export function watchSeen(
  tabId: number | undefined,
  listener: () => void,
  signal: AbortSignal,
): void {
  const heard = (message: unknown, sender: { readonly tab?: { readonly id?: number } }) => {
    const { kind } = (message ?? {}) as { readonly kind?: unknown };
    if (kind === 'page.seen' && sender.tab?.id === tabId) listener();
    // The background answers.
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard as never), {
    once: true,
  });
}
