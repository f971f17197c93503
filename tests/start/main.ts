import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { type Driver, until, wait } from '../browsers/driver';
import { launchFirefox } from '../browsers/firefox';
import { servePages } from '../browsers/serve';
import { parseStart, type StartOptions, usage } from './options';
import { pageFor } from './page';
import { findingsOn, hoverFirstPerson, linesOf } from './report';

/** Builds, opens a browser with the extension on an article, and shows or prints what it found. */
async function main(args: readonly string[]): Promise<void> {
  const options = parseStart(args, process.env, process.platform);
  const html = pageFor(options);
  const target = options.browser === 'chromium' ? 'chrome' : 'firefox';
  process.stdout.write('Building Sidelight …\n');
  execFileSync('npx', ['wxt', 'build', '-b', target, '--mode', 'test'], { stdio: 'pipe' });
  const site = await servePages({ '/article.html': html, '/favicon.ico': '' });
  const launch = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({
    extension: `.output/${target}-mv3-test`,
    headless: options.headless,
  });
  const extension = await driver.openExtensionPage('/welcome.html');
  // The reader registers itself right after the installation; a page opened earlier would miss it.
  await until(
    async () =>
      (await extension.evaluate(
        '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)',
      )) === 1,
    'the extension to be ready',
  );
  const page = await driver.newPage();
  const url = `http://news.example.test:${site.port}/article.html`;
  if (options.headless) await page.setViewport({ width: 1180, height: 1000 });
  await page.goto(url);
  if (options.headless) {
    await report(driver, extension, page, options);
    await driver.close();
  } else {
    if (driver.name === 'chromium') await extension.close();
    await page.bringToFront();
    process.stdout.write(`${url} is open. Rest the pointer on a name; close the window to end.\n`);
    await new Promise<void>((closed) => driver.browser.once('disconnected', () => closed()));
  }
  site.close();
}

async function report(
  driver: Driver,
  extension: Page,
  page: Page,
  { screenshot }: StartOptions,
): Promise<void> {
  const findings = await until(
    () => findingsOn(extension, page.url()),
    'names on the page',
    15_000,
  );
  process.stdout.write(`${linesOf(findings).join('\n')}\n`);
  await page.bringToFront();
  await hoverFirstPerson(extension, page, findings);
  await until(
    async () => page.evaluate(() => document.querySelector('sidelight-card') !== null),
    'a card',
  );
  await wait(400);
  mkdirSync(dirname(screenshot), { recursive: true });
  await page.screenshot({ path: screenshot as `${string}.png` });
  process.stdout.write(`Screenshot of ${driver.name}: ${screenshot}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
