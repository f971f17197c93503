import { browser } from 'wxt/browser';
import type { Tab } from '../popup/services';

/** Calls back with the tab in front of this window: at once, and whenever it is another. */
export async function watchFrontTab(changed: (tab: Tab) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let shown: Tab = {};
  const look = async () => {
    const [front] = await browser.tabs.query({ active: true, ...(windowId && { windowId }) });
    const tab = { id: front?.id, url: front?.url };
    if (tab.id === shown.id && tab.url === shown.url) return;
    shown = tab;
    changed(tab);
  };
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // A page that has loaded is another reading even under the same address.
    if (tabId === shown.id && change.status === 'complete') shown = {};
    if (change.status === 'complete' || change.url) void look();
  });
  await look();
}
