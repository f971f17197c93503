import puppeteer from 'puppeteer-core';
import { type Driver, type LaunchOptions, testHosts, until, wait } from './driver';
import { findBrowser } from './find';

/** Starts Chromium with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless ?? true,
    // A visible window is for a person: let it have its own size.
    ...(options.headless === false && { defaultViewport: null }),
    pipe: true,
    enableExtensions: [options.extension],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--host-resolver-rules=${testHosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
    ],
  });
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const { host } = new URL(target.url());
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${host}${path}`);
    return page;
  };
  const worker = async () => {
    const running = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const found = await running.worker();
    if (!found) throw new Error('The background is not running.');
    return found;
  };
  const openedPopupText = async (awaited: string) => {
    const popup = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const page = await popup.asPage();
    return until(async () => {
      const text = await page.evaluate(() => document.body.innerText);
      return text.includes(awaited) && text;
    }, `${awaited} in the popup`);
  };
  return {
    name: 'chromium',
    browser,
    newPage: () => browser.newPage(),
    openExtensionPage,
    async popupText(awaited) {
      await (await worker()).evaluate('chrome.action.openPopup()');
      return openedPopupText(awaited);
    },
    openedPopupText,
    async openPanel() {
      // Only a click may open it: that of the button in the popup, here in a tab.
      const popup = await openExtensionPage('/popup.html');
      await popup.waitForSelector('.corner button');
      await popup.click('.corner button');
      const panel = await browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
      const page = await panel.asPage();
      return () => page.evaluate(() => document.body.innerText);
    },
    async killBackground() {
      await (await worker()).close();
      await wait(200);
    },
    async runCommand(name) {
      await (await worker()).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
          chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    setDark: (page, dark) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]),
    async setForcedColors(page, forced) {
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
    close: () => browser.close(),
  };
}
