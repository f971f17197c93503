import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type {
  BackgroundKind,
  BackgroundRequest,
  BackgroundResponses,
} from '../../lib/messaging/contract';
import type { PageKind, PageRequest, PageResponses } from '../../lib/messaging/page-contract';
import type { PageSummary } from '../../lib/model/overview';
import type { Settings } from '../../lib/model/settings';
import { launchChromium } from '../browsers/chromium';
import { type Driver, type LaunchOptions, until } from '../browsers/driver';
import type { BrowserName } from '../browsers/find';
import { launchFirefox } from '../browsers/firefox';
import { type Pages, type Site, servePages } from '../browsers/serve';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const root = new URL('../..', import.meta.url).pathname;
const builds = { chromium: 'chrome-mv3-test', firefox: 'firefox-mv3-test' } as const;

/** Our own news page, with what is to be marked on it. */
export const sample = readFileSync(`${root}tests/fixtures/pages/nato-brieven.html`, 'utf8');
export const expected = JSON.parse(
  readFileSync(`${root}tests/fixtures/pages/nato-brieven.expected.json`, 'utf8'),
) as ReadonlyArray<readonly [surface: string, concept: string]>;

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A browser with the extension, a site with the sample, and a page of the extension to speak from. */
export interface World {
  readonly driver: Driver;
  readonly site: Site;
  readonly extension: Page;
  /** Opens a page of the site and waits until its names are known (unless `names` is false). */
  open(path: string, options?: { names?: boolean; host?: string }): Promise<Page>;
  setSettings(settings: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser on the test build. */
export async function startWorld(
  name: BrowserName,
  pages: Pages,
  options: Partial<LaunchOptions> = {},
): Promise<World> {
  const site = await servePages({ '/nato-brieven.html': sample, ...pages });
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ extension: `${root}.output/${builds[name]}`, ...options });
  const extension = await driver.openExtensionPage('/welcome.html');
  const world: World = {
    driver,
    site,
    extension,
    async open(path, { names = true, host = 'news.example.test' } = {}) {
      const page = await driver.newPage();
      await page.setViewport({ width: 1100, height: 900 });
      await page.goto(`http://${host}:${site.port}${path}`);
      if (names)
        await until(async () => (await summaryOf(world, page)).presences.length > 0, 'names');
      return page;
    },
    async setSettings(settings) {
      await call(extension, (change) => browser.storage.local.set({ settings: change }), settings);
    },
    async close() {
      await driver.close();
      site.close();
    },
  };
  await until(
    async () => (await ask(world, 'glossary.search', search('NAVO'))).total > 0,
    'the glossary',
  );
  await until(
    () =>
      call(
        extension,
        async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
        null,
      ),
    'the registered reader',
  );
  return world;
}

const search = (query: string) => ({ query, lang: 'nl', limit: 10 });

/** The extension's API inside a page of the extension; a stand-in for the type only. */
declare const browser: typeof import('wxt/browser').browser;

/** Runs a function in a page of the extension, where `browser` is the extension's API. */
export async function call<A, R>(
  page: Page,
  work: (argument: A) => Promise<R>,
  argument: A,
): Promise<R> {
  const source = `(async () => {
    const browser = globalThis.browser ?? globalThis.chrome;
    return JSON.stringify(await (${work.toString()})(${JSON.stringify(argument)}) ?? null);
  })()`;
  return JSON.parse((await page.evaluate(source)) as string) as R;
}

/** Asks the background as our own pages do. */
export async function ask<K extends BackgroundKind>(
  world: World,
  kind: K,
  payload: BackgroundRequest<K>,
): Promise<BackgroundResponses[K]> {
  const reply = await call(world.extension, (message) => browser.runtime.sendMessage(message), {
    sidelight: 'background',
    kind,
    payload,
  });
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** Asks the reader session of a page. */
export async function askPage<K extends PageKind>(
  world: World,
  page: Page,
  kind: K,
  payload: PageRequest<K>,
): Promise<PageResponses[K]> {
  const reply = await call(
    world.extension,
    async ({ url, message }) => {
      const tabs = await browser.tabs.query({});
      // The newest: a test that failed may have left one behind.
      const tab = tabs.findLast((one) => one.url === url);
      return browser.tabs.sendMessage(tab?.id ?? -1, message);
    },
    { url: page.url(), message: { sidelight: 'page', kind, payload } },
  );
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** Number of the tab that a page is in. */
export function tabOf(world: World, page: Page): Promise<number> {
  return call(
    world.extension,
    async (url) => (await browser.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
}

/** The popup of a page, in a tab of its own so that it can be driven. */
export async function openPopup(world: World, page: Page): Promise<Page> {
  const popup = await world.driver.openExtensionPage(`/popup.html?tab=${await tabOf(world, page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('.panel > *');
  return popup;
}

/** A page of the extension by itself: manager, side panel, welcome. */
export async function openOwn(world: World, path: string, width = 1100): Promise<Page> {
  const page = await world.driver.openExtensionPage(path);
  await page.setViewport({ width, height: 800 });
  await page.waitForSelector('main');
  return page;
}

/** Presses the button with a label, as soon as there is one. */
export async function clickButton(page: Page, label: string): Promise<void> {
  await until(
    () =>
      page.evaluate((name) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, summary')].find(
          (one) => one.textContent?.includes(name) || one.getAttribute('aria-label') === name,
        );
        found?.click();
        return found !== undefined;
      }, label),
    `a button ${label}`,
  );
}

/** Everything that can be read on a page. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

export function summaryOf(world: World, page: Page): Promise<PageSummary> {
  return askPage(world, page, 'page.summary', {});
}

/** Texts painted under a highlight of ours, in document order; pieces that touch are one name. */
export function painted(page: Page, name = 'sidelight-name'): Promise<string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const texts: string[] = [];
    let before: Range | undefined;
    for (const range of ranges) {
      const gap = document.createRange();
      if (before) {
        gap.setStart(before.endContainer, before.endOffset);
        gap.setEnd(range.startContainer, range.startOffset);
      }
      if (before && gap.toString() === '') texts.push((texts.pop() ?? '') + range.toString());
      else texts.push(range.toString());
      before = range;
    }
    return texts;
  }, name);
}

/** Where the nth occurrence of a text stands on the screen. */
export async function placeOf(
  page: Page,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`${wanted} is not on the page`);
    },
    text,
    nth,
  );
}

/**
 * Accessibility rules that a page breaks, with the places.
 * @param rules `colours`: only those that another set of colours can break
 */
export async function axe(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(axeSource);
  const only = rules === 'all' ? '' : ', runOnly: ["color-contrast", "link-in-text-block"]';
  return (await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"]${only} }).then((run) => run.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.target).join()))`,
  )) as string[];
}
