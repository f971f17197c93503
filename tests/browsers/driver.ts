import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find';

/** A browser with the built extension in it, driven the same way whichever it is. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  newPage(): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the real popup of the toolbar and gives its text once it has what is awaited. */
  popupText(awaited: string): Promise<string>;
  /** Opens the real panel beside the page, and gives a way to read it. */
  openPanel(): Promise<() => Promise<string>>;
  killBackground(): Promise<void>;
  /** Runs a shortcut of the manifest as if its keys had been pressed. */
  runCommand(name: string): Promise<void>;
  setDark(page: Page, dark: boolean): Promise<void>;
  /** As with a high contrast theme of the system. */
  setForcedColors(page: Page, forced: boolean): Promise<void>;
  /** Text of the toolbar's popup that something of the extension opened. */
  openedPopupText(awaited: string): Promise<string>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Profile to keep; without one the browser forgets everything. */
  readonly profile?: string;
}

/** Host names under which test pages are served; all of them are the loopback interface. */
export const testHosts = ['news.example.test', 'other.example.test'] as const;

export const addonId = 'sidelight@sidelight.example';

export function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Asks again until there is an answer. @throws Error after the time is up */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  what: string,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer !== undefined && answer !== false) return answer as T;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    await wait(50);
  }
}
