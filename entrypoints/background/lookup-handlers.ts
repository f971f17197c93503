import { browser } from 'wxt/browser';
import type { Glossary } from '../../lib/glossary/glossary';
import { type AnswerStore, answerCache } from '../../lib/lookup/answer-cache';
import { createLookup } from '../../lib/lookup/lookup';
import { politeAsk } from '../../lib/lookup/polite-ask';
import { wikidataClient } from '../../lib/lookup/wikidata-client';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import { readSettings } from '../../lib/messaging/settings-store';
import { wikidataOrigin } from '../../lib/model/lookup';

const address = 'https://www.wikidata.org/w/api.php';

/** Outlives a background that is stopped, and not the browser. */
const sessionStore: AnswerStore = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
};

/** Ties look-ups to Wikidata, and only while the reader has switched them on. */
export function lookupHandlers(
  open: () => Promise<Glossary>,
): Pick<BackgroundHandlers, 'lookup.search' | 'lookup.concept'> {
  const ask = politeAsk({
    address,
    agent: `Sidelight/${browser.runtime.getManifest().version} (browser extension)`,
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const lookup = createLookup({
    client: wikidataClient(ask, answerCache(sessionStore, Date.now)),
    // The popup may close over the browser's question before its answer is stored.
    allowed: async () =>
      (await readSettings()).lookup &&
      (await browser.permissions.contains({ origins: [wikidataOrigin] })),
    known: async (ids) => {
      const view = await (await open()).view(ids);
      return new Set(ids.filter((id) => view.concept(id)));
    },
    today: () => new Date().toISOString().slice(0, 10),
  });
  return {
    'lookup.search': (question) => lookup.search(question),
    'lookup.concept': (question) => lookup.concept(question),
  };
}
