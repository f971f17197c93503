import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, wait } from '../browsers/driver';
import {
  ask,
  browsers,
  openPopup,
  painted,
  placeOf,
  sample,
  startWorld,
  summaryOf,
  type World,
} from './harness';
import { cardWith } from './open-card';

const markup = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>';

/** Changes text far faster than anybody can follow, and counts how often the page got its turn. */
const storm = `<script>
  let turns = 0;
  const holder = document.body.appendChild(document.createElement('p'));
  setInterval(() => { for (let i = 0; i < 100; i++) holder.textContent = 'Rusland ' + Math.random(); turns++; }, 10);
</script>`;

const routed = `<script>
  addEventListener('go', () => {
    history.pushState({}, '', '/tweede.html');
    document.querySelector('article').innerHTML = '<h1>Tweede</h1><p>' + 'Er is veel te doen over de plannen van het bestuur van de stad. '.repeat(6) + '</p><p>In Minsk ontving president Loekasjenko de pers.</p>';
  });
</script>`;

describe.each(browsers)('hostile pages in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, {
      '/nothing.html': '<html lang="nl"><title>Leeg</title><p>Rusland</p>',
      '/blank.html': '',
      '/storm.html': sample.replace('</body>', `${storm}</body>`),
      '/frame.html':
        '<html lang="nl"><title>Frame</title><iframe src="/nato-brieven.html"></iframe>',
      '/routed.html': sample.replace('</body>', `${routed}</body>`),
      '/json.html': sample.replace('{"@context"', '{"@context": oops'),
      '/clear.html': sample.replace(
        '</body>',
        '<script>addEventListener("wipe", () => CSS.highlights.clear())</script></body>',
      ),
      '/own.html': `<html lang="nl"><title>Own</title><article><p>${'Er gebeurt vandaag van alles in het dorp en de krant schrijft het op. '.repeat(8)}</p><p>Wim Voorbeeld kwam.</p></article>`,
    });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(() => world?.close());

  it.each(['/nothing.html', '/blank.html'])('leaves %s alone: it is no article', async (path) => {
    const page = await world.open(path, { names: false });
    const summary = await until(() => summaryOf(world, page), 'the session');
    expect(summary).toMatchObject({ article: false, presences: [] });
    expect(await painted(page)).toEqual([]);
    const popup = await openPopup(world, page);
    await until(
      () => popup.evaluate(() => document.body.innerText.includes('lijkt geen artikel')),
      'the words',
    );
    await popup.close();
    await page.close();
  });

  it('finds the date in JSON-LD that is broken', async () => {
    const page = await world.open('/json.html');
    expect(await summaryOf(world, page)).toMatchObject({
      date: '2022-01-26',
      dateSource: 'json-ld',
    });
    await page.close();
  });

  it('stays out of the way of 10,000 mutations a second, and says so', async () => {
    const page = await world.open('/storm.html');
    const turns = () => page.evaluate('turns') as Promise<number>;
    const before = await turns();
    const start = Date.now();
    await until(
      async () => (await summaryOf(world, page)).overloaded,
      'the storm to be noticed',
      25_000,
    );
    const rate = ((await turns()) - before) / ((Date.now() - start) / 1000);
    // The page alone gets some 60 to 100 turns a second; a follower that keeps up would starve it.
    expect(rate).toBeGreaterThan(20);
    expect((await painted(page)).length).toBeGreaterThan(5);
    await page.close();
  }, 40_000);

  it('follows a page that changes its address and its article', async () => {
    const page = await world.open('/routed.html');
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await until(
      async () => (await painted(page)).join() === 'Minsk,Loekasjenko',
      'the new article',
    );
    await page.close();
  });

  it('paints again what the page wiped', async () => {
    const page = await world.open('/clear.html');
    const all = (await painted(page)).length;
    await page.evaluate(() => {
      dispatchEvent(new Event('wipe'));
      document.body.append('.');
    });
    await until(async () => (await painted(page)).length === all, 'the marks');
    await page.close();
  });

  it('is harmless around an iframe', async () => {
    const page = await world.open('/frame.html', { names: false });
    expect(await until(() => summaryOf(world, page), 'the session')).toMatchObject({
      article: false,
    });
    await page.close();
  });

  it('is harmless when the tab is closed while it answers', async () => {
    const page = await world.open('/nato-brieven.html', { names: false });
    const popup = await openPopup(world, page);
    await page.close();
    await wait(300);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Deze pagina');
    await popup.close();
    expect(
      (await ask(world, 'glossary.search', { query: 'NAVO', lang: 'nl', limit: 1 })).total,
    ).toBeGreaterThan(0);
  });

  it('shows markup in every field of an entry as text', async () => {
    await ask(world, 'glossary.save', {
      concept: {
        id: 'u:markup',
        kind: 'person',
        terms: { nl: [{ text: 'Wim Voorbeeld' }, { text: markup }] },
        description: { nl: markup },
        roles: [{ title: { nl: markup }, source: { label: markup, url: 'https://a.example/' } }],
        sources: [{ label: markup }],
        tags: [markup.slice(0, 60)],
        note: markup,
      },
    });
    const page = await world.open('/own.html');
    const { x, y } = await placeOf(page, 'Wim');
    await page.mouse.click(x, y);
    const card = await cardWith(world, page, 'Wim Voorbeeld');
    expect(card.text).toContain(markup);
    expect(card.html).not.toMatch(/<img|<script/);
    const popup = await openPopup(world, page);
    await popup.click('#tab-glossary');
    await popup.waitForSelector('input[type=search]');
    await popup.type('input[type=search]', 'Wim');
    await popup.waitForFunction(() => document.querySelectorAll('.results li').length === 1);
    expect(
      await popup.evaluate(() => document.querySelectorAll('.results img, .results script').length),
    ).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await popup.evaluate(() => 'hacked' in window)).toBe(false);
    await popup.close();
    await page.close();
  });

  it('refuses nonsense and bulk edits from a page with a reason', async () => {
    await expect(ask(world, 'glossary.get', { concept: 'Q1 <b>' })).rejects.toThrow(
      'must be an id',
    );
    await expect(
      ask(world, 'glossary.search', { query: 'x', lang: 'nl', limit: 10_000 }),
    ).rejects.toThrow('limit');
  });
});
