import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { wait } from '../browsers/driver';
import { ask, browsers, openOwn, openPopup, placeOf, startWorld, type World } from '../e2e/harness';

const folder = new URL('../../docs/images/surfaces', import.meta.url).pathname;

/** Pictures of every surface in both browsers, for docs/surfaces.md. Run by `npm run shots`. */
describe.each(browsers)('pictures in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    world = await startWorld(name, {});
    await world.setSettings({ language: 'nl', density: 'all', remember: true, fade: true });
    await ask(world, 'glossary.save', {
      concept: {
        id: 'u:1',
        kind: 'person',
        terms: { nl: [{ text: 'Iris Zwaluwstaart' }, { text: 'Zwaluwstaart', type: 'surname' }] },
        description: { nl: 'burgemeester in een verhaal' },
        roles: [{ title: { nl: 'burgemeester' }, from: '2019', to: '2023' }],
        tags: ['verhaal'],
        note: 'Sprak op de opening van de brug.',
      },
    });
    for (const concept of ['Q7184', 'Q159']) {
      await ask(world, 'glossary.bulk', {
        concepts: [concept],
        action: { do: 'tag', tag: 'volgen' },
      });
    }
    await ask(world, 'backup.take', {});
  });
  afterAll(() => world?.close());

  const shot = async (page: Page, what: string) => {
    await wait(350);
    await page.screenshot({ path: `${folder}/${what}-${name}.png` });
  };

  it.each([
    ['light', false],
    ['dark', true],
  ])('in %s', async (mode, dark) => {
    const article = await world.open('/nato-brieven.html');
    await article.setViewport({ width: 900, height: 760 });
    await world.driver.setDark(article, dark);
    const { x, y } = await placeOf(article, 'Blinken');
    await article.mouse.click(x, y);
    await wait(600);
    await shot(article, `card-${mode}`);
    const popup = await openPopup(world, article);
    await world.driver.setDark(popup, dark);
    for (const tab of ['page', 'glossary', 'notes', 'settings'] as const) {
      await popup.click(`#tab-${tab}`);
      await shot(popup, `popup-${tab}-${mode}`);
    }
    await popup.click('#tab-notes');
    await popup.waitForSelector('.results .item');
    await popup.click('.results .item');
    await popup.waitForSelector('form.entry');
    await shot(popup, `popup-entry-${mode}`);
    await popup.close();
    const manager = await openOwn(world, '/manager.html', 1200);
    await world.driver.setDark(manager, dark);
    for (const section of ['glossary', 'import', 'export', 'packs', 'sites', 'backup', 'history']) {
      await manager.evaluate((hash) => {
        location.hash = hash;
      }, section);
      await shot(manager, `manager-${section}-${mode}`);
    }
    await manager.close();
    const panel = await openOwn(world, '/sidepanel.html', 360);
    await world.driver.setDark(panel, dark);
    await shot(panel, `panel-${mode}`);
    await panel.close();
    const welcome = await openOwn(world, '/welcome.html', 900);
    await world.driver.setDark(welcome, dark);
    await shot(welcome, `welcome-${mode}`);
    await welcome.close();
    await world.driver.setDark(article, false);
    await article.close();
  });
});
