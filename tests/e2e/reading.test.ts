import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, wait } from '../browsers/driver';
import {
  axe,
  browsers,
  expected,
  painted,
  placeOf,
  sample,
  startWorld,
  summaryOf,
  type World,
} from './harness';
import { cardOf, cardWith } from './open-card';

const dated = (date: string) =>
  sample.replace(/"datePublished":"2022-01-26T20:32:00\+01:00"/, `"datePublished":"${date}"`);

describe.each(browsers)('reading in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, {
      '/2014.html': dated('2014-03-20T10:00:00+01:00'),
      '/undated.html': sample
        .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
        .replace(/<time datetime="[^"]*">.*?<\/time>/, ''),
    });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(() => world?.close());

  it('paints every name of the page and nothing else', async () => {
    const page = await world.open('/nato-brieven.html');
    const surfaces = expected.map(([surface]) => surface);
    await until(async () => (await painted(page)).length === surfaces.length, 'all marks');
    expect(await painted(page)).toEqual(surfaces);
    const { presences, date, dateSource } = await summaryOf(world, page);
    expect(new Set(presences.map(({ concept }) => concept))).toEqual(
      new Set(expected.map(([, concept]) => concept)),
    );
    expect([date, dateSource]).toEqual(['2022-01-26', 'json-ld']);
    await page.close();
  });

  it('marks the first mention of each name by default, and all on demand', async () => {
    const page = await world.open('/nato-brieven.html');
    await world.setSettings({ language: 'nl', density: 'first' });
    const concepts = new Set(expected.map(([, concept]) => concept)).size;
    await until(async () => (await painted(page)).length === concepts, 'the first of each');
    await world.setSettings({ language: 'nl', density: 'demand' });
    await until(async () => (await painted(page)).length === 0, 'no marks');
    await page.keyboard.down('Alt');
    await until(async () => (await painted(page)).length === expected.length, 'marks while held');
    await page.keyboard.up('Alt');
    await until(async () => (await painted(page)).length === 0, 'no marks');
    await world.setSettings({ language: 'nl', density: 'all' });
    await until(async () => (await painted(page)).length === expected.length, 'all marks');
    await page.close();
  });

  it.each([
    ['Blinken', 0, 'minister van Buitenlandse Zaken, Verenigde Staten'],
    ['Lavrov', 0, 'minister van Buitenlandse Zaken, Rusland'],
    ['berg de pers', 0, 'secretaris-generaal van de NAVO'],
  ])('says who %s was on the day of the article, by hover', async (text, nth, role) => {
    const page = await world.open('/nato-brieven.html');
    const { x, y } = await placeOf(page, text === 'berg de pers' ? 'berg' : text, nth);
    await page.mouse.move(x - 40, y + 80);
    await page.mouse.move(x, y);
    const card = await cardWith(world, page, role);
    expect(card.text).toContain('26 januari 2022');
    await page.close();
  });

  it('says something else of Blinken on a page of 2014, and what he became', async () => {
    const page = await world.open('/2014.html');
    const { x, y } = await placeOf(page, 'Blinken');
    await page.mouse.click(x, y);
    const card = await cardWith(world, page, 'plaatsvervangend nationaal veiligheidsadviseur');
    expect(card.text).toContain('20 maart 2014');
    expect(card.text).toMatch(/tot 20 jan 2025: minister van Buitenlandse Zaken/);
    await page.close();
  });

  it('says that the date is unknown instead of guessing', async () => {
    const page = await world.open('/undated.html');
    const { x, y } = await placeOf(page, 'Lavrov');
    await page.mouse.click(x, y);
    await cardWith(world, page, 'De datum van dit artikel is onbekend');
    await page.close();
  });

  it('opens, walks, goes deeper and closes by key, giving the focus back', async () => {
    const page = await world.open('/nato-brieven.html');
    await page.focus('header a');
    const step = async (code: 'Period' | 'Comma') => {
      await page.keyboard.down('Alt');
      await page.keyboard.press(code);
      await page.keyboard.up('Alt');
    };
    await step('Period');
    await cardWith(world, page, /^Kremlin/);
    await step('Period');
    await cardWith(world, page, /^NAVO/);
    await step('Comma');
    await cardWith(world, page, /^Kremlin/);
    // Heading, pin, close, then the body that the name stands for.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await cardWith(world, page, /^Russische presidentiële administratie/);
    await page.keyboard.press('Escape');
    await until(async () => (await cardOf(world, page)) === null, 'the card to close');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Binnenland');
    await page.close();
  });

  it('walks the names by the shortcut of the browser', async () => {
    const page = await world.open('/nato-brieven.html');
    await page.bringToFront();
    await world.driver.runCommand('next-name');
    await cardWith(world, page, /^Kremlin/);
    await page.close();
  });

  it('stops marking a name here, and undoes it', async () => {
    const page = await world.open('/nato-brieven.html');
    const { x, y } = await placeOf(page, 'Lavrov');
    await page.mouse.click(x, y);
    await cardWith(world, page, 'Niet hier');
    const press = async (label: string) => {
      const tabs = 40;
      for (let i = 0; i < tabs; i++) {
        await page.keyboard.press('Tab');
        if ((await cardOf(world, page))?.focused === label) return page.keyboard.press('Enter');
      }
      throw new Error(`${label} cannot be reached by key`);
    };
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.press('Comma');
    await page.keyboard.up('Alt');
    await cardWith(world, page, 'Lavrov');
    await press('Niet hier');
    await press('Niet op deze pagina');
    await cardWith(world, page, 'niet meer gemarkeerd');
    await until(async () => !(await painted(page)).includes('Lavrov'), 'Lavrov unmarked');
    await press('Ongedaan maken');
    await until(async () => (await painted(page)).includes('Lavrov'), 'Lavrov marked again');
    await page.close();
  });

  it('leaves the page as it was: markup, selection, copied text', async () => {
    const page = await world.open('/nato-brieven.html');
    const proof = () =>
      page.evaluate(() => {
        const selection = getSelection();
        selection?.selectAllChildren(document.querySelector('article') ?? document.body);
        const text = selection?.toString();
        const fragment = selection?.getRangeAt(0).cloneContents();
        const holder = document.createElement('div');
        if (fragment) holder.append(fragment);
        const copied = holder.innerHTML;
        selection?.removeAllRanges();
        return { outer: document.documentElement.outerHTML, text, copied };
      });
    const marked = await proof();
    const { x, y } = await placeOf(page, 'Poetin');
    await page.mouse.click(x, y);
    await cardWith(world, page, 'Vladimir Poetin');
    await page.keyboard.press('Escape');
    await until(async () => (await cardOf(world, page)) === null, 'the card to close');
    const closed = await proof();
    await world.setSettings({
      language: 'nl',
      density: 'all',
      offSites: [new URL(page.url()).host],
    });
    await until(async () => (await painted(page)).length === 0, 'no marks');
    const off = await proof();
    await world.setSettings({ language: 'nl', density: 'all', offSites: [] });
    expect(marked).toEqual(off);
    expect(closed).toEqual(off);
    const bare = await world.driver.newPage();
    await bare.setContent(sample);
    expect(marked.text).toBe(
      await bare.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
        return getSelection()?.toString();
      }),
    );
    await bare.close();
    await page.close();
  });

  it('has a card without accessibility faults, light and dark', async () => {
    const page = await world.open('/nato-brieven.html');
    const { x, y } = await placeOf(page, 'Blinken');
    await page.mouse.click(x, y);
    const { html, css } = await cardWith(world, page, 'Antony Blinken');
    const still = await world.driver.newPage();
    // The same markup and rules outside the closed root, where axe can look.
    const rules = css
      .replaceAll(':host', ':root')
      .replace(/all: initial[^;]*;|position: fixed[^;]*;/g, '');
    await still.setContent(
      `<!doctype html><html lang="nl"><title>Card</title><style>${rules}</style><main><h1 style="font-size:1px">x</h1>${html}</main></html>`,
    );
    for (const dark of [false, true]) {
      await world.driver.setDark(still, dark);
      await wait(200);
      expect(await axe(still)).toEqual([]);
    }
    await world.driver.setDark(still, false);
    await still.close();
    await page.close();
  });

  it('goes on after the background was killed', async () => {
    const page = await world.open('/nato-brieven.html');
    await world.driver.killBackground();
    const { x, y } = await placeOf(page, 'Stoltenberg');
    await page.mouse.click(x, y);
    await cardWith(world, page, 'secretaris-generaal van de NAVO');
    await page.close();
  });
});
