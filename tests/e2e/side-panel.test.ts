import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browsers/driver';
import { browsers, startWorld, type World } from './harness';

const other = `<!doctype html><html lang="nl"><title>Elders</title><article><h1>Nieuws van elders</h1>
<p>${'Vandaag is het mooi weer in de hele provincie en iedereen gaat naar buiten. '.repeat(6)}</p>
<p>In Moskou keek niemand op.</p></article></html>`;

describe.each(browsers)('side panel in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, { '/elders.html': other });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(() => world?.close());

  it('stands beside the article and follows the tab in front', async () => {
    const first = await world.open('/nato-brieven.html');
    const second = await world.open('/elders.html');
    await first.bringToFront();
    const read = await world.driver.openPanel();
    await first.bringToFront();
    await until(async () => (await read()).includes('Antony Blinken'), 'the cast');
    await second.bringToFront();
    await until(async () => (await read()).includes('Nieuws van elders'), 'the other article');
    expect(await read()).not.toContain('Antony Blinken');
    await second.goto(first.url());
    await until(async () => (await read()).includes('Antony Blinken'), 'the cast again');
    await first.close();
    await second.close();
  });
});
