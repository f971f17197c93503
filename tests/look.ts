import { readFileSync } from 'node:fs';
import { launchChromium } from './browsers/chromium';
import { wait } from './browsers/driver';
import { launchFirefox } from './browsers/firefox';
import { servePages } from './browsers/serve';

const which = process.argv[2] ?? 'chromium';
const site = await servePages({
  '/nato-brieven.html': readFileSync('tests/fixtures/pages/nato-brieven.html', 'utf8'),
});
const d =
  which === 'chromium'
    ? await launchChromium({ extension: '.output/chrome-mv3-test' })
    : await launchFirefox({ extension: '.output/firefox-mv3-test' });
await wait(1000);
const ext = await d.openExtensionPage('/welcome.html');
await ext.evaluate(`(globalThis.browser ?? chrome).storage.local.set({settings:{language:'nl'}})`);
const p = await d.newPage();
p.on('console', (m) => console.log('console', m.text()));
p.on('pageerror', (m) => console.log('pageerror', m));
await p.setViewport({ width: 1100, height: 900 });
await p.goto(`http://news.example.test:${site.port}/nato-brieven.html`);
await wait(1500);
console.log(await p.evaluate(() => [...CSS.highlights.entries()].map(([n, h]) => [n, h.size])));
await p.keyboard.down('Alt');
for (let i = 0; i < 10; i++) {
  await p.keyboard.press('Period');
  await wait(150);
}
await p.keyboard.up('Alt');
await wait(600);
await p.screenshot({ path: `/tmp/look-${which}.png` });
console.log(await p.evaluate(() => document.querySelector('sidelight-card')?.outerHTML));
const tabs = (await ext.evaluate(
  `(globalThis.browser ?? chrome).tabs.query({}).then(t=>t.map(x=>[x.id,x.url]))`,
)) as [number, string | null][];
const tab = tabs.find(([, u]) => u?.includes('nato'))![0];
console.log(
  JSON.stringify(
    await ext.evaluate(
      `(globalThis.browser ?? chrome).tabs.sendMessage(${tab},{sidelight:'page',kind:'page.summary',payload:{}}).then(r=>JSON.stringify(r).slice(0,400))`,
    ),
  ),
);
const pop = await d.openExtensionPage('/popup.html?tab=' + tab);
await pop.setViewport({ width: 400, height: 900 });
await wait(1000);
await pop.screenshot({ path: `/tmp/popup-${which}.png`, fullPage: true });
await pop.click('#tab-glossary');
await wait(500);
await pop.screenshot({ path: `/tmp/gloss-${which}.png` });
try {
  console.log((await d.popupText()).slice(0, 200));
} catch (e) {
  console.log('popup', String(e));
}
await d.close();
site.close();
process.exit(0);
