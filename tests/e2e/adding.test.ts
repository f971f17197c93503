import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browsers/driver';
import {
  ask,
  browsers,
  call,
  clickButton,
  openPopup,
  painted,
  placeOf,
  startWorld,
  textOf,
  type World,
} from './harness';
import { cardWith } from './open-card';

const article = `<!doctype html><html lang="nl"><head><title>Bezoek aan de haven</title>
<meta property="og:site_name" content="De Voorbeeldbode">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-26"}</script></head>
<body><article><h1>Bezoek aan de haven</h1>
<p>${'Het was druk in de haven en iedereen wilde weten wie er langs zou komen. '.repeat(6)}</p>
<p>Daarna sprak de Poolse minister van Defensie Wiktor Zwaluwstaart met de pers over de kade.</p>
<p>In Moskou keek niemand op toen Zwaluwstaart vertrok.</p></article></body></html>`;

/** Selects the first occurrence of a text, as a reader does with the mouse. */
function select(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`${wanted} is not on the page`);
  }, text);
}

describe.each(browsers)('adding while reading in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, { '/haven.html': article });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(() => world?.close());

  it('proposes kind, office, date and source of what is selected, and one key accepts', async () => {
    const page = await world.open('/haven.html');
    await select(page, 'Wiktor Zwaluwstaart');
    const popup = await openPopup(world, page);
    await popup.click('#tab-glossary');
    await popup.waitForSelector('input[type=search]');
    await clickButton(popup, 'Selectie toevoegen');
    await popup.waitForSelector('form.entry');
    const fields = await popup.$$eval('form.entry input', (all) => all.map((one) => one.value));
    expect(fields).toContain('Wiktor Zwaluwstaart');
    expect(fields.join('|')).toMatch(/minister van Defensie/);
    expect(fields.join('|')).toContain('De Voorbeeldbode');
    expect(await textOf(popup)).toContain('Poolse minister van Defensie');
    // Examples on the open page, before anything is stored.
    await until(async () => (await textOf(popup)).includes('zou'), 'the examples');
    expect(await painted(page)).not.toContain('Wiktor Zwaluwstaart');
    await popup.keyboard.press('Enter');
    await until(async () => (await painted(page)).includes('Wiktor Zwaluwstaart'), 'the new name');
    // The surname alone is marked too, and its card says who that was on the day.
    await until(async () => (await painted(page)).includes('Zwaluwstaart'), 'the surname');
    const { x, y } = await placeOf(page, 'Zwaluwstaart vertrok');
    await page.mouse.click(x - 40, y);
    const card = await cardWith(world, page, 'Wiktor Zwaluwstaart');
    expect(card.text).toContain('minister van Defensie');
    await popup.close();
    await page.close();
  });

  it('opens the form by a key of the browser', async () => {
    const page = await world.open('/haven.html');
    await page.bringToFront();
    await select(page, 'Wiktor Zwaluwstaart');
    await world.driver.runCommand('add-name');
    const shown = await world.driver.openedPopupText('Opslaan');
    expect(shown).toContain('Wiktor Zwaluwstaart');
    await page.close();
  });

  it('says so when nothing is selected', async () => {
    const page = await world.open('/haven.html');
    const popup = await openPopup(world, page);
    await popup.click('#tab-glossary');
    await popup.waitForSelector('input[type=search]');
    await clickButton(popup, 'Selectie toevoegen');
    await until(async () => (await textOf(popup)).includes('Selecteer eerst een naam'), 'the hint');
    await popup.close();
    await page.close();
  });

  it('shows in the form what a rule would mark on the open page', async () => {
    const page = await world.open('/haven.html');
    const popup = await openPopup(world, page);
    await popup.click('#tab-glossary');
    await popup.type('input[type=search]', 'Haven');
    await popup.click('.ways button');
    await popup.waitForSelector('form.entry');
    await popup.select('form.entry > label select', 'concept');
    await clickButton(popup, 'Regels');
    await popup.select('.rules select', 'any');
    await until(async () => (await popup.$$('.examples mark')).length > 0, 'marked examples');
    await popup.select('.rules select', 'exact');
    await until(async () => (await popup.$$('.examples mark')).length === 0, 'no examples');
    await popup.close();
    await page.close();
  });

  it('counts the names at the toolbar, and says there that it is silent', async () => {
    const page = await world.open('/haven.html');
    const badge = () =>
      call(
        world.extension,
        async (url) => {
          const tab = (await browser.tabs.query({})).find((one) => one.url === url);
          return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
        },
        page.url(),
      );
    await until(async () => Number(await badge()) > 0, 'a count');
    await world.setSettings({ language: 'nl', offSites: [new URL(page.url()).host] });
    await until(async () => (await badge()) === '–', 'the sign of silence');
    expect(await painted(page)).toEqual([]);
    await world.setSettings({ language: 'nl', density: 'all' });
    await until(async () => (await painted(page)).length > 0, 'names again');
    await page.close();
  });

  it('weakens the marks of a name that the reader knows, and says where it was met', async () => {
    await world.setSettings({ language: 'nl', density: 'all', fade: true, remember: true });
    const first = await world.open('/haven.html');
    await until(
      async () => (await ask(world, 'recall.counts', {})).meetings > 0,
      'a remembered article',
    );
    const second = await world.open('/nato-brieven.html');
    const { x, y } = await placeOf(second, 'Moskou');
    await second.mouse.click(x, y);
    await cardWith(world, second, 'De Voorbeeldbode');
    await ask(world, 'recall.know', { concept: 'Q649', known: true });
    await ask(world, 'recall.wipe', { what: 'meetings' });
    await first.reload();
    await until(
      async () => (await painted(first, 'sidelight-known')).includes('Moskou'),
      'a weaker mark',
    );
    await second.keyboard.press('Escape');
    await world.setSettings({ language: 'nl', density: 'all' });
    await until(async () => (await painted(first)).includes('Moskou'), 'the mark again');
    await first.close();
    await second.close();
  });
});

/** The extension's API inside a page of the extension; a stand-in for the type only. */
declare const browser: typeof import('wxt/browser').browser;
