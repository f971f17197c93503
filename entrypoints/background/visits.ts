import { browser } from 'wxt/browser';
import type { Selection } from '../../lib/model/proposal';

/** What the popup is to show when it opens next: an entry, or a form for what was selected. */
export type PendingVisit = { readonly entry: string } | { readonly selection: Selection };

const key = 'visit';

/** Opens the popup on something; where the browser does not let us, a small window of its own. */
export async function showInPopup(visit: PendingVisit, tabId: number | undefined): Promise<void> {
  await browser.storage.session.set({ [key]: visit });
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL(`/popup.html?tab=${tabId ?? ''}` as '/');
    await browser.windows.create({ url, type: 'popup', width: 440, height: 640 });
  }
}

/** What is to be shown, once. */
export async function takeVisit(): Promise<PendingVisit | null> {
  const stored = (await browser.storage.session.get(key))[key] as PendingVisit | undefined;
  await browser.storage.session.remove(key);
  return stored ?? null;
}
