import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browsers/driver';
import {
  ask,
  browsers,
  clickButton,
  openPopup,
  painted,
  startWorld,
  textOf,
  type World,
} from './harness';

const own = `<article><h1>Opening van de brug</h1><p>${'Vandaag is het mooi weer in de hele provincie en iedereen gaat naar buiten. '.repeat(6)}</p>
<p>Burgemeester Zwaluwstaart opende de brug.</p><p>In Moskou keek niemand op.</p></article>`;

/** Chooses a tab of the popup and waits for its panel. */
async function choose(popup: Page, tab: 'page' | 'glossary' | 'settings'): Promise<void> {
  await popup.click(`#tab-${tab}`);
  await popup.waitForSelector(`#panel-${tab} > *`);
}

async function search(popup: Page, query: string): Promise<void> {
  await popup.click('input[type=search]', { count: 3 });
  await popup.keyboard.press('Backspace');
  await popup.type('input[type=search]', query);
}

describe.each(browsers)('popup in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, { '/brug.html': `<html lang="nl"><title>Brug</title>${own}` });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(() => world?.close());

  it('opens from the toolbar with the cast of the page in front', async () => {
    const page = await world.open('/nato-brieven.html');
    await page.bringToFront();
    const shown = await world.driver.popupText('Antony Blinken');
    expect(shown).toContain('minister van Buitenlandse Zaken, Verenigde Staten');
    await page.close();
  });

  it('lists the cast and the background with reasons, what came after apart', async () => {
    const page = await world.open('/nato-brieven.html');
    const popup = await openPopup(world, page);
    await popup.waitForSelector('.cast');
    const shown = await textOf(popup);
    expect(shown).toContain('Gelezen op 26 januari 2022');
    const cast = await popup.$$eval('.cast .name', (names) => names.map((one) => one.textContent));
    // People first, the others by how much the article is about them.
    expect(cast.slice(0, 3)).toContain('Antony Blinken');
    for (const event of [
      'NAVO-top van Boekarest',
      'Annexatie van de Krim',
      'Akkoorden van Minsk',
      'Russische ontwerpverdragen met veiligheidseisen',
    ]) {
      expect(shown).toContain(event);
    }
    expect(shown).toMatch(/omdat het artikel .*Rusland.* noemt/);
    expect(shown).not.toContain('Russische invasie van Oekraïne');
    await popup.click('summary');
    expect(await textOf(popup)).toContain('Russische invasie van Oekraïne');
    await popup.close();
    await page.close();
  });

  it('scrolls to the mention, and to the next one at the next click', async () => {
    const page = await world.open('/nato-brieven.html');
    await page.setViewport({ width: 900, height: 400 });
    const popup = await openPopup(world, page);
    await clickButton(popup, 'Toon alle');
    const position = () => page.evaluate(() => scrollY);
    await clickButton(popup, 'Vladimir Poetin');
    const first = await until(
      async () => (await position()) > 0 && (await position()),
      'the mention',
    );
    expect(await painted(page, 'sidelight-current')).toEqual(['Poetin']);
    await clickButton(popup, 'Vladimir Poetin');
    await until(async () => (await position()) !== first, 'the next mention');
    await popup.close();
    await page.close();
  });

  it('adds, edits and deletes an entry, each at once on the open page, and undoes it', async () => {
    const page = await world.open('/brug.html');
    expect(await painted(page)).toEqual(['Moskou']);
    const popup = await openPopup(world, page);
    await choose(popup, 'glossary');
    await search(popup, 'Zwaluwstaart');
    await clickButton(popup, '‘Zwaluwstaart’ toevoegen');
    await popup.waitForSelector('form.entry');
    await popup.type('form.entry textarea', 'Burgemeester in een verhaal');
    await clickButton(popup, 'Functie toevoegen');
    await popup.type('.fields.role input', 'burgemeester');
    await popup.type('.fields.role .when', '20x1');
    await clickButton(popup, 'Opslaan');
    await until(
      async () => (await textOf(popup)).includes('Schrijf een datum als 2021'),
      'the complaint',
    );
    await popup.click('.fields.role .when', { count: 3 });
    await popup.type('.fields.role .when', '2021');
    await clickButton(popup, 'Opslaan');
    await until(async () => (await painted(page)).includes('Zwaluwstaart'), 'the new name');
    await until(
      async () => (await textOf(popup)).includes('Zwaluwstaart toegevoegd.'),
      'the undo bar',
    );

    await search(popup, 'Moskou');
    await clickButton(popup, 'Moskou');
    await popup.waitForSelector('form.entry');
    await clickButton(popup, 'Verwijderen');
    await until(async () => !(await painted(page)).includes('Moskou'), 'Moskou gone');
    await clickButton(popup, 'Ongedaan maken');
    await until(async () => (await painted(page)).includes('Moskou'), 'Moskou back');
    await until(
      async () => (await textOf(popup)).includes('Zwaluwstaart toegevoegd.'),
      'the earlier change',
    );
    await world.driver.killBackground();
    await clickButton(popup, 'Ongedaan maken');
    await until(async () => !(await painted(page)).includes('Zwaluwstaart'), 'Zwaluwstaart gone');
    await popup.close();
    await page.close();
  });

  it('keeps what was typed when it closes over a click elsewhere', async () => {
    const page = await world.open('/brug.html');
    const popup = await openPopup(world, page);
    await choose(popup, 'glossary');
    await popup.click('.ways button');
    await popup.waitForSelector('form.entry');
    await popup.type('form.entry input', 'Half Getypt');
    await popup.type('form.entry textarea', 'iemand die nog niet af is');
    await popup.close();
    const again = await openPopup(world, page);
    await again.waitForSelector('form.entry');
    const fields = await again.$$eval('form.entry input, form.entry textarea', (all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    expect(fields).toEqual(expect.arrayContaining(['Half Getypt', 'iemand die nog niet af is']));
    expect(await textOf(again)).toContain('staat er weer');
    await clickButton(again, 'Terug naar de lijst');
    await again.close();
    const third = await openPopup(world, page);
    await third.waitForSelector('#panel-page > *');
    expect(await third.$('form.entry')).toBeNull();
    await third.close();
    await page.close();
  });

  it('moves between its tabs by key', async () => {
    const page = await world.open('/nato-brieven.html');
    const popup = await openPopup(world, page);
    await popup.focus('#tab-page');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('input[type=search]');
    await popup.focus('#tab-glossary');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('#panel-notes input');
    await popup.focus('#tab-notes');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('#panel-settings fieldset');
    await popup.close();
    await page.close();
  });
});

describe.each(browsers)('own entries in %s', (name) => {
  it('survive a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-'));
    const pages = { '/brug.html': `<html lang="nl"><title>Brug</title>${own}` };
    try {
      const before = await startWorld(name, pages, { profile });
      await ask(before, 'glossary.save', {
        concept: {
          id: 'u:1',
          kind: 'person',
          terms: { nl: [{ text: 'Zwaluwstaart', strength: 'strong' }] },
        },
      });
      await before.close();
      const after = await startWorld(name, pages, { profile });
      const found = await ask(after, 'glossary.get', { concept: 'u:1' });
      expect(found?.concept.terms.nl?.[0]?.text).toBe('Zwaluwstaart');
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
