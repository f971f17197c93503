import { browser } from 'wxt/browser';

/** Where the last published revision stands in `storage.local`. */
export const revisionKey = 'revision';

/**
 * Says that the glossary changed. The number goes through `storage.local`, whose change event
 * reaches every context in both browsers, wakes nothing, and is not lost with a stopped worker.
 */
export async function publishRevision(revision: number): Promise<void> {
  await browser.storage.local.set({ [revisionKey]: revision });
}

/** Calls back with the new revision after every change of the glossary, until aborted. */
export function watchRevision(listener: (revision: number) => void, signal: AbortSignal): void {
  watchStorage(revisionKey, (value) => listener(Number(value)), signal);
}

/** Calls back when one key of `storage.local` changes, until aborted. */
export function watchStorage(
  name: string,
  listener: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[name]) listener(changes[name].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}
