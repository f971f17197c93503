import { browser } from 'wxt/browser';
import { wikidataOrigin } from '../../lib/model/lookup';

const id = 'reader';
const file = '/content-scripts/reader.js';

/**
 * Keeps the reader's content script registered for exactly the sites that the reader granted, and
 * starts it in tabs that are open already, so that a grant works without a reload.
 */
export async function registerReader(): Promise<void> {
  const matches = await readableSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const registration = {
    id,
    js: [file],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([registration]);
  else await browser.scripting.registerContentScripts([registration]);
}

/** Sites that may be read. Leave to look names up at Wikidata is no wish to have its pages read. */
async function readableSites(): Promise<string[]> {
  const origins = (await browser.permissions.getAll()).origins ?? [];
  return origins.filter((origin) => origin !== wikidataOrigin);
}

/** Starts the reader in every open tab that it may read; a session that runs already stays. */
export async function startInOpenTabs(): Promise<void> {
  const url = await readableSites();
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    }),
  );
}
