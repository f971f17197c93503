import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Settings, settingsSchema } from '../model/settings';
import { watchStorage } from './revision';

const key = 'settings';

/** The reader's settings; what was never set, or does not make sense, has its default. */
export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Stores the given settings and leaves the others; only what was set is ever stored. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  const before = typeof stored === 'object' && stored !== null ? stored : {};
  await browser.storage.local.set({ [key]: { ...before, ...change } });
}

/** Calls back with the settings whenever one of them changes, until aborted. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchStorage(key, (value) => listener(parse(value)), signal);
}

function parse(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored ?? {});
  return result.success ? result.output : v.parse(settingsSchema, {});
}
