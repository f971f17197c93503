import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/chromium';
import { type Driver, until } from '../browsers/driver';
import { type Site, servePages } from '../browsers/serve';
import { sample } from './harness';

/**
 * The build that readers get, without any site granted. Chromium only: Firefox has no way to press
 * the toolbar button as a reader does, which is what lets an extension into the page once.
 */
describe('a fresh installation in chromium', () => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': sample });
    driver = await launchChromium({ extension: '.output/chrome-mv3' });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('opens the welcome page, and reads nothing until it is asked to', async () => {
    await driver.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    const page = await driver.newPage();
    await page.goto(`http://news.example.test:${site.port}/a.html`);
    await page.bringToFront();
    const marks = () => page.evaluate(() => CSS.highlights.size);
    expect(await marks()).toBe(0);

    const [extension] = [...(await driver.browser.extensions()).values()];
    await extension?.triggerAction(page);
    const target = await driver.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    const press = (label: string) =>
      until(
        () =>
          popup.evaluate((name) => {
            const button = [...document.querySelectorAll('button')].find(
              (one) => one.textContent === name,
            );
            button?.click();
            return button !== undefined;
          }, label),
        label,
      );
    await press('Only this once');
    await until(async () => (await marks()) > 0, 'marks');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Sidelight');
    const other = await driver.newPage();
    await other.goto(`http://other.example.test:${site.port}/a.html`);
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
