import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browsers/driver';
import {
  ask,
  askPage,
  browsers,
  openOwn,
  openPopup,
  painted,
  startWorld,
  textOf,
  type World,
} from './harness';
import { cardWith } from './open-card';

const page = `<!doctype html><html lang="nl"><title>Brug</title><article><h1>Opening van de brug</h1>
<p>${'Vandaag is het mooi weer in de hele provincie en iedereen gaat naar buiten. '.repeat(6)}</p>
<p>Ada Zwaluwstaart opende de brug.</p><p>In Moskou keek niemand op.</p></article></html>`;

/** What has the focus: its role or tag, and its name. */
function focused(of: Page): Promise<string> {
  return of.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    const label = one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    return `${one?.getAttribute('role') ?? one?.localName} ${label.trim()}`;
  });
}

/** Goes on by Tab until something has the focus. @throws Error when it never gets there */
async function tabTo(of: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    const now = await focused(of);
    if (wanted.test(now)) return;
    passed.push(now.slice(0, 40));
    await of.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}: ${passed.join(' | ')}`);
}

async function chord(of: Page, modifier: KeyInput, key: KeyInput): Promise<void> {
  await of.keyboard.down(modifier);
  await of.keyboard.press(key);
  await of.keyboard.up(modifier);
}

/** Nothing in this file touches the mouse. */
describe.each(browsers)('by keyboard alone in %s', (name) => {
  let world: World;
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-keys-'));
  beforeAll(async () => {
    world = await startWorld(name, { '/brug.html': page });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a first entry, a first edit, a first undo', async () => {
    const article = await world.open('/brug.html');
    const popup = await openPopup(world, article);
    await tabTo(popup, /^tab Deze pagina/);
    await popup.keyboard.press('ArrowRight');
    await until(async () => (await popup.$('input[type=search]')) !== null, 'the glossary');
    await tabTo(popup, /^input Zoek een naam/);
    await popup.keyboard.type('Ada Zwaluwstaart');
    await until(async () => (await textOf(popup)).includes('toevoegen'), 'the offer');
    await tabTo(popup, /^button ‘Ada Zwaluwstaart’ toevoegen/);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('form.entry');
    // The form takes the focus, and Enter in a field saves.
    expect(await focused(popup)).toMatch(/^h2 /);
    await tabTo(popup, /^input Naam/);
    await popup.keyboard.press('Enter');
    await until(async () => (await painted(article)).includes('Ada Zwaluwstaart'), 'the mark');

    await tabTo(popup, /^input Zoek een naam/);
    await until(async () => (await popup.$('.results .item')) !== null, 'the entry in the list');
    await tabTo(popup, /^button Ada Zwaluwstaart/);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('form.entry');
    await until(async () => (await focused(popup)).startsWith('h2'), 'the focus in the form');
    await tabTo(popup, /^textarea/);
    await popup.keyboard.type('Burgemeester');
    await tabTo(popup, /^button Opslaan/);
    await popup.keyboard.press('Enter');
    await until(async () => (await textOf(popup)).includes('opgeslagen'), 'the undo bar');
    await tabTo(popup, /^button Ongedaan maken/);
    await popup.keyboard.press('Enter');
    await until(async () => (await textOf(popup)).includes('toegevoegd'), 'the earlier change');
    await tabTo(popup, /^button Ongedaan maken/);
    await popup.keyboard.press('Enter');
    await until(async () => !(await painted(article)).includes('Ada Zwaluwstaart'), 'it gone');
    await popup.close();
    await article.close();
  });

  it('the card: opened by key, not here, undone, closed', async () => {
    const article = await world.open('/brug.html');
    await article.bringToFront();
    expect(await askPage(world, article, 'page.open', {})).toEqual({ found: true });
    await cardWith(world, article, 'Moskou');
    await article.keyboard.press('Escape');
    await chord(article, 'Alt', 'Period');
    await cardWith(world, article, 'Moskou');
    await article.close();
  });

  it('the date of an article corrected, a name jumped to and back', async () => {
    const article = await world.open('/nato-brieven.html');
    await article.setViewport({ width: 800, height: 400 });
    const popup = await openPopup(world, article);
    await popup.waitForSelector('.cast');
    await tabTo(popup, /^button Gelezen op .* wijzigen/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, /^input/);
    await chord(popup, 'Control', 'a');
    await popup.keyboard.type('2014-03');
    await popup.keyboard.press('Enter');
    await until(async () => (await textOf(popup)).includes('maart 2014'), 'the date');
    const scrolled = () => article.evaluate(() => scrollY);
    await article.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await tabTo(popup, /^button Vladimir Poetin/);
    await popup.keyboard.press('Enter');
    await until(async () => (await scrolled()) > 0, 'the mention');
    await tabTo(popup, /^button Terug naar waar je las/);
    await popup.keyboard.press('Enter');
    await until(async () => (await scrolled()) === 0, 'the way back');
    await popup.close();
    await article.close();
  });

  it('a first import, looked at and taken back', async () => {
    const file = join(folder, 'namen.csv');
    writeFileSync(file, 'id,kind,lang,term\nu:toets,person,nl,Toets Toetsema\n');
    const manager = await openOwn(world, '/manager.html');
    await tabTo(manager, /^a Importeren/);
    await manager.keyboard.press('Enter');
    await manager.waitForSelector('input[type=file]');
    // The file dialog is the browser's own.
    await tabTo(manager, /^input /);
    const field = (await manager.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await until(async () => (await textOf(manager)).includes('1 begrip importeren'), 'the preview');
    await tabTo(manager, /^button 1 begrip importeren/);
    await manager.keyboard.press('Enter');
    await until(async () => (await textOf(manager)).includes('1 begrip geïmporteerd'), 'it done');
    await tabTo(manager, /^button Ongedaan maken/);
    await manager.keyboard.press('Enter');
    await until(
      async () => (await ask(world, 'glossary.get', { concept: 'u:toets' })) === null,
      'it gone',
    );
    await manager.close();
  });
});
