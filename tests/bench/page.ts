import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { readConcepts } from '../../data/build/read-packs';
import { launchChromium } from '../browsers/chromium';
import { type Driver, until, wait } from '../browsers/driver';
import { servePages } from '../browsers/serve';

/** What the bundled pack holds. */
const concepts = readConcepts('data').length;

/** One row: what the extension costs a page, next to the same page on a site switched off. */
interface Row {
  readonly page: string;
  readonly concepts: number;
  readonly engine: 'sidelight' | 'switched off';
  readonly longestTaskMs: number;
  readonly totalMs: number;
  readonly memoryMB: number;
  readonly firstPaintMs: number | null;
}

const sample = readFileSync(
  new URL('../fixtures/pages/nato-brieven.html', import.meta.url),
  'utf8',
);
const paragraph = /<p>In Brussel sprak[\s\S]*?<\/p>/.exec(sample)?.[0] ?? '';

/** The sample with its paragraphs repeated until it holds about this many characters. */
function long(characters: number): string {
  const copies = Math.ceil(characters / paragraph.length);
  return sample.replace('</article>', `${paragraph.repeat(copies)}</article>`);
}

/** Frames are watched from inside the page: a gap is a task, ours or the page's. */
const watcher = `<script>
  performance.mark('start'); window.gaps = []; let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { const now = performance.now(); if (now - last > 4) window.gaps.push(now - last); last = now; channel.port2.postMessage(0); };
  window.firstPaint = null;
  const poll = () => { if (CSS.highlights.has('sidelight-name')) window.firstPaint ??= performance.now(); };
  addEventListener('load', () => { window.gaps = []; last = performance.now(); channel.port2.postMessage(0); setInterval(poll, 5); });
</script>`;

async function measure(driver: Driver, url: string, name: string, on: boolean): Promise<Row> {
  const page: Page = await driver.newPage();
  await page.goto(url);
  if (on)
    await until(() => page.evaluate('firstPaint !== null') as Promise<boolean>, 'marks', 20_000);
  await wait(1500);
  const gaps = (await page.evaluate('gaps')) as number[];
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const firstPaint = (await page.evaluate(
    'firstPaint === null ? null : firstPaint - performance.timing.loadEventStart + performance.timing.navigationStart',
  )) as number | null;
  await page.close();
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    page: name,
    concepts,
    engine: on ? 'sidelight' : 'switched off',
    longestTaskMs: round(Math.max(0, ...gaps)),
    totalMs: round(gaps.reduce((sum, gap) => sum + gap, 0)),
    memoryMB: round(JSHeapUsedSize / 1_000_000),
    firstPaintMs: firstPaint === null ? null : round(firstPaint),
  };
}

const pages = { article: sample, '200 kB': long(200_000) };
const site = await servePages(
  Object.fromEntries(
    Object.entries(pages).map(([name, html]) => [
      `/${name.replace(' ', '')}.html`,
      html.replace('<head>', `<head>${watcher}`),
    ]),
  ),
);
const driver = await launchChromium({ extension: '.output/chrome-mv3-test' });
const extension = await driver.openExtensionPage('/welcome.html');
// One site is switched off: the session starts there and does nothing.
const off = `other.example.test:${site.port}`;
await extension.evaluate(`chrome.storage.local.set({ settings: { offSites: ['${off}'] } })`);
await wait(1500);
const rows: Row[] = [];
for (const name of Object.keys(pages)) {
  const path = `/${name.replace(' ', '')}.html`;
  rows.push(await measure(driver, `http://${off}${path}`, name, false));
  rows.push(await measure(driver, `http://news.example.test:${site.port}${path}`, name, true));
}
await driver.close();
site.close();
console.table(rows);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows)}\n`);
