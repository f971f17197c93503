import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver';
import { call, type World } from './harness';

interface OpenCard {
  readonly text: string;
  readonly html: string;
  readonly css: string;
  /** Label of what has the focus inside. */
  readonly focused: string;
}

/** The open card, read from its closed shadow root by the extension itself; null when none is. */
export function cardOf(world: World, page: Page): Promise<OpenCard | null> {
  return call(
    world.extension,
    async (url) => {
      const tab = (await browser.tabs.query({})).findLast((one) => one.url === url);
      const [result] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => {
          const host = document.querySelector('sidelight-card') as HTMLElement & {
            openOrClosedShadowRoot?: ShadowRoot;
          };
          if (!host) return null;
          const opened = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
          const container = opened?.querySelector('div');
          const sheets = opened ? Array.from(opened.adoptedStyleSheets) : [];
          const css = sheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText));
          return {
            text: (container as HTMLElement).innerText,
            html: container?.innerHTML ?? '',
            css: css.join('\n'),
            focused: opened?.activeElement?.textContent ?? '',
          };
        },
      });
      return (result?.result as OpenCard | null) ?? null;
    },
    page.url(),
  );
}

/** Waits for a card whose text fits. */
export function cardWith(world: World, page: Page, text: string | RegExp): Promise<OpenCard> {
  const fits = (card: OpenCard) =>
    typeof text === 'string' ? card.text.includes(text) : text.test(card.text);
  return until(async () => {
    const card = await cardOf(world, page);
    return card && fits(card) && card;
  }, `a card with ${text}`);
}

/** The extension's API inside a page of the extension; a stand-in for the type only. */
declare const browser: typeof import('wxt/browser').browser;
