import { browser } from 'wxt/browser';
import type { Glossary } from '../../lib/glossary/glossary';
import { bundleSource } from '../../lib/glossary/packs/bundle-source';
import { urlSource } from '../../lib/glossary/packs/url-source';
import { nextTask } from '../../lib/messaging/next-task';
import { PackRefused } from '../../lib/packs/refusal';

/** A background is stopped after 30 s without an event; a question to the browser is one. */
const awakeEvery = 20_000;
const alarm = 'packs';
/** Minutes; whether a pack is due is decided by when it was last asked for. */
const alarmEvery = 180;

/** What packs need of the browser. */
export const packSurroundings = {
  pause: nextTask,
  readBundled: (path: string) => fetch(browser.runtime.getURL(`/${path}` as '/')),
  fromUrl: (url: string) => urlSource(url, fetch),
  /** @param address a `blob:` address that one of our pages made for a file */
  fromFile: async (address: string) => {
    const response = await fetch(address).catch(() => null);
    if (!response?.body) throw new PackRefused('unreadable', 'The file cannot be read.');
    return bundleSource(response.body as ReadableStream<Uint8Array<ArrayBuffer>>);
  },
  keepAwake(signal: AbortSignal) {
    const timer = setInterval(() => void browser.runtime.getPlatformInfo(), awakeEvery);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};

/** Asks the servers of subscribed packs, each at most once a day. */
export function watchPacks(open: () => Promise<Glossary>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarm) await (await open()).packs.updateDue();
  });
  // Alarms do not survive every update and restart; making it again changes nothing.
  void browser.alarms.create(alarm, { periodInMinutes: alarmEvery });
}
