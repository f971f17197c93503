import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { addonId, type Driver, type LaunchOptions, testHosts, until, wait } from './driver';
import { findBrowser } from './find';

const uuid = '11111111-2222-4333-8444-555555555555';
const base = `moz-extension://${uuid}`;

/** The raw WebDriver BiDi connection, which puppeteer does not export. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Starts Firefox with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless ?? true,
    ...(options.headless === false && { defaultViewport: null }),
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'network.dns.localDomains': testHosts.join(','),
      'datareporting.policy.dataSubmissionEnabled': false,
      // A temporary add-on's storage would go with it; this keeps it over a restart.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  await browser.installExtension(resolve(options.extension));
  const privileged = (expression: string) => runPrivileged(bidi, expression);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    // The load event of an extension's page is never reported, so we look for ourselves.
    await bidi.send('browsingContext.navigate', { context, url: base + path, wait: 'none' });
    await page.waitForFunction(
      (url: string) => location.href.startsWith(url) && document.readyState === 'complete',
      { polling: 50 },
      base + path,
    );
    return page;
  };
  /** Read from a page of the extension that is there: opening one would close the popup. */
  const readPopup = (viewer: Page, awaited: string) =>
    until(async () => {
      const text = await viewer.evaluate(
        'browser.extension.getViews({type: "popup"})[0]?.document.body.innerText ?? ""',
      );
      return typeof text === 'string' && text.includes(awaited) && text;
    }, `${awaited} in the popup`);
  return {
    name: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    openExtensionPage,
    async popupText(awaited) {
      const opener = await openExtensionPage('/welcome.html');
      // The popup belongs to the tab in front, which must be the article and not the opener.
      await frontOf(browser, 'http');
      await opener.evaluate('browser.action.openPopup()');
      return readPopup(opener, awaited);
    },
    async openedPopupText(awaited) {
      const own = (await browser.pages()).find((page) => page.url().startsWith(base));
      return readPopup(own ?? (await openExtensionPage('/welcome.html')), awaited);
    },
    async openPanel() {
      const viewer = await openExtensionPage('/welcome.html');
      const sidebar = `${addonId.replace(/[^a-z0-9]/g, '_')}-sidebar-action`;
      await privileged(`SidebarController.show(${JSON.stringify(sidebar)}).then(() => 1)`);
      return async () =>
        String(
          await viewer.evaluate(
            'browser.extension.getViews({type: "sidebar"})[0]?.document.body.innerText ?? ""',
          ),
        );
    },
    killBackground: async () => {
      await privileged(`${extension}.terminateBackground().then(() => 1)`);
    },
    async runCommand(name) {
      // Keys stand in the order of the manifest; those without a suggestion have none.
      const keys = ['next-name', 'previous-name', 'add-name', 'side-panel'];
      const keyset = `#ext-keyset-id-${addonId.replace(/[^a-z0-9]/g, '_')}`;
      await privileged(
        `document.querySelectorAll('${keyset} key')[${keys.indexOf(name)}].doCommand()`,
      );
    },
    async setDark(_page, dark) {
      const value = dark ? 0 : 1;
      await privileged(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
      await wait(200);
    },
    async setForcedColors(_page, forced) {
      const value = forced ? 2 : 0;
      await privileged(`Services.prefs.setIntPref('browser.display.document_color_use', ${value})`);
      await wait(200);
    },
    close: () => browser.close(),
  };
}

async function frontOf(browser: Browser, scheme: string): Promise<void> {
  for (const page of await browser.pages()) {
    if (page.url().startsWith(scheme)) await page.bringToFront();
  }
}

async function runPrivileged(bidi: Bidi, expression: string): Promise<unknown> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as readonly { url: string; context: string }[];
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return (result.result as { value?: unknown }).value;
}
