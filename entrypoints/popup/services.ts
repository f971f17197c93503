import { browser } from 'wxt/browser';
import type { Services } from '../../components/services';
import { askPage } from '../../lib/messaging/client';
import { watchRevision } from '../../lib/messaging/revision';
import { writeSettings } from '../../lib/messaging/settings-store';
import { wikidataOrigin } from '../../lib/model/lookup';

/** Wires the popup's views to the tab in front and to the background. */
export async function servicesFor(ask: Services['ask']): Promise<Services> {
  const { id: tabId, url = '' } = await frontTab();
  return {
    ask,
    askPage: (kind, payload) => {
      if (tabId === undefined) return Promise.reject(new Error('no tab'));
      return askPage(tabId, kind, payload);
    },
    url,
    requestAccess: (scope) =>
      browser.permissions.request({
        origins: scope === 'all' ? ['http://*/*', 'https://*/*'] : [`${new URL(url).origin}/*`],
      }),
    requestWikidata: () => browser.permissions.request({ origins: [wikidataOrigin] }),
    async startOnce() {
      if (tabId === undefined) return;
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/reader.js'],
      });
    },
    openManager: () => browser.runtime.openOptionsPage(),
    writeSettings,
    watchRevision,
  };
}

/** The tab that the popup belongs to; `?tab=` names another when it stands in a tab itself. */
async function frontTab(): Promise<{ id?: number; url?: string }> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { ...(tab?.id !== undefined && { id: tab.id }), ...(tab?.url && { url: tab.url }) };
}
