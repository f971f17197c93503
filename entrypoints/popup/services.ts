import { browser } from 'wxt/browser';
import type { Typed } from '../../components/entry/typed';
import type { Services } from '../../components/services';
import { ask, askPage } from '../../lib/messaging/client';
import { watchRevision } from '../../lib/messaging/revision';
import { selectionOf } from '../../lib/messaging/selection';
import { writeSettings } from '../../lib/messaging/settings-store';
import { watchSeen } from '../../lib/messaging/watch-seen';
import { wikidataOrigin } from '../../lib/model/lookup';

const typedKey = 'typed';

async function keepTyped(typed: Typed | null): Promise<void> {
  if (typed) await browser.storage.session.set({ [typedKey]: typed });
  else await browser.storage.session.remove(typedKey);
}

/** Only we write there, and it does not outlive the browser. */
async function keptTyped(): Promise<Typed | null> {
  return ((await browser.storage.session.get(typedKey))[typedKey] as Typed | undefined) ?? null;
}

/** A tab as far as the browser tells. */
export interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

const noTab = () => Promise.reject(new Error('no tab'));

/** Wires the views of popup and side panel to a tab and to the background. */
export function servicesFor({ id: tabId, url = '' }: Tab): Services {
  return {
    ask,
    askPage: (kind, payload) => (tabId === undefined ? noTab() : askPage(tabId, kind, payload)),
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
    readSelection: async () => (tabId === undefined ? null : selectionOf(tabId)),
    keepTyped,
    keptTyped,
    async openManager(section) {
      if (section === undefined) return browser.runtime.openOptionsPage();
      await browser.tabs.create({ url: browser.runtime.getURL(`/manager.html#${section}` as '/') });
    },
    writeSettings,
    watchRevision,
    watchPage: (listener, signal) => watchSeen(tabId, listener, signal),
  };
}
