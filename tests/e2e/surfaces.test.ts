import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLangs } from '../../lib/model/settings';
import { wait } from '../browsers/driver';
import { ask, axe, browsers, openOwn, openPopup, startWorld, tabOf, type World } from './harness';

const modes = ['light', 'dark', 'forced colours'] as const;
const sections = ['glossary', 'import', 'export', 'packs', 'sites', 'backup', 'trash', 'history'];
const tabs = ['page', 'glossary', 'notes', 'settings'] as const;

/** Every page of ours, in every language and every kind of colours, with something on it. */
describe.each(browsers)('accessibility of every surface in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, {});
    const own = {
      kind: 'person' as const,
      terms: { nl: [{ text: 'Iris Zwaluwstaart' }] },
      description: { nl: 'burgemeester in een verhaal' },
      note: 'Ooit gesproken.',
      tags: ['verhaal'],
    };
    await ask(world, 'glossary.save', { concept: { id: 'u:1', ...own } });
    await ask(world, 'glossary.save', { concept: { id: 'u:2', ...own } });
    await ask(world, 'glossary.save', {
      concept: { id: 'u:3', ...own, terms: { nl: [{ text: 'Weg Ermee' }] } },
    });
    await ask(world, 'glossary.remove', { concept: 'u:3' });
    await ask(world, 'mention.exclude', {
      concept: 'u:1',
      scope: 'site',
      url: 'https://news.example.test/1',
    });
    await ask(world, 'backup.take', {});
  });
  afterAll(() => world?.close());

  const setMode = async (page: Page, mode: (typeof modes)[number]) => {
    await world.driver.setForcedColors(page, mode === 'forced colours');
    await world.driver.setDark(page, mode === 'dark');
  };
  const faults = async (page: Page, what: string): Promise<string[]> => {
    // Colours fade in.
    await wait(100);
    const rules = what.endsWith('light') ? 'all' : 'colours';
    return (await axe(page, rules)).map((fault) => `${what}: ${fault}`);
  };

  /** Looks at a page in each kind of colours; a tab behind another is too slow for that. */
  const inEveryMode = async (
    page: Page,
    look: (mode: (typeof modes)[number]) => Promise<string[]>,
  ): Promise<string[]> => {
    const found: string[] = [];
    await page.bringToFront();
    for (const mode of modes) {
      await setMode(page, mode);
      found.push(...(await look(mode)));
    }
    await setMode(page, 'light');
    await page.close();
    return found;
  };

  it.each(interfaceLangs)(
    'finds nothing in %s',
    async (language) => {
      await world.setSettings({ language, fade: true, remember: true, lookup: true });
      const page = await world.open('/nato-brieven.html');
      const popup = await openPopup(world, page);
      const found = await inEveryMode(popup, async (mode) => {
        const faulty: string[] = [];
        for (const tab of tabs) {
          await popup.click(`#tab-${tab}`);
          await popup.waitForSelector(`#panel-${tab} > *`);
          faulty.push(...(await faults(popup, `popup, ${tab}, ${mode}`)));
        }
        await popup.click('#tab-notes');
        await popup.waitForSelector('.results .item');
        await popup.click('.results .item');
        await popup.waitForSelector('form.entry');
        await popup.click('.fields .how button');
        return [...faulty, ...(await faults(popup, `form, ${mode}`))];
      });
      const manager = await openOwn(world, '/manager.html');
      found.push(
        ...(await inEveryMode(manager, async (mode) => {
          const faulty: string[] = [];
          for (const section of sections) {
            await manager.evaluate((hash) => {
              location.hash = hash;
            }, section);
            await manager.waitForSelector(`a[href="#${section}"][aria-current]`);
            faulty.push(...(await faults(manager, `manager, ${section}, ${mode}`)));
          }
          return faulty;
        })),
      );
      for (const path of ['/sidepanel.html', '/welcome.html']) {
        const own = await openOwn(world, path, 360);
        found.push(...(await inEveryMode(own, (mode) => faults(own, `${path}, ${mode}`))));
      }
      await page.close();
      expect(found).toEqual([]);
    },
    240_000,
  );

  it('fits into 320 pixels, which is what 400 % of zoom leaves', async () => {
    await world.setSettings({ language: 'de' });
    const wide: string[] = [];
    const article = await world.open('/nato-brieven.html');
    const popup = `/popup.html?tab=${await tabOf(world, article)}`;
    const manager = sections.map((section) => `/manager.html#${section}`);
    for (const path of [popup, '/sidepanel.html', '/welcome.html', ...manager]) {
      const own = await openOwn(world, path, 320);
      await wait(200);
      const width = await own.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
      await own.close();
    }
    await article.close();
    expect(wide).toEqual([]);
  }, 120_000);
});
