import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../browsers/driver';
import { ask, browsers, call, openOwn, startWorld, textOf, type World } from './harness';

const own = {
  id: 'u:1',
  kind: 'person' as const,
  terms: { nl: [{ text: 'Iris Zwaluwstaart' }] },
};

/** Removes the database as a browser that runs out of room does, with the extension stopped. */
async function evict(world: World): Promise<void> {
  await world.driver.killBackground();
  await call(
    world.extension,
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('sidelight');
        deleting.onsuccess = () => resolve();
      }),
    null,
  );
}

/** Writes into the database as a newer version of Sidelight would have. */
async function makeNewer(world: World): Promise<void> {
  await world.driver.killBackground();
  await call(
    world.extension,
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('sidelight', 9_000);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    null,
  );
}

describe.each(browsers)('trouble with the database in %s', (name) => {
  it('is said, and the snapshot is restored after the browser removed it', async () => {
    const world = await startWorld(name, {});
    await world.setSettings({ language: 'nl' });
    await ask(world, 'glossary.save', { concept: own });
    await ask(world, 'backup.take', {});
    await evict(world);
    const manager = await openOwn(world, '/manager.html#backup');
    await until(
      async () => (await textOf(manager)).includes('De browser heeft je begrippen weggehaald'),
      'the warning',
      20_000,
    );
    const { snapshots } = await ask(world, 'health.get', {});
    await ask(world, 'backup.restore', { from: { snapshot: snapshots[0]?.id ?? '' } });
    expect((await ask(world, 'glossary.get', { concept: 'u:1' }))?.concept.terms).toEqual(
      own.terms,
    );
    expect((await ask(world, 'health.get', {})).trouble).toBeNull();
    await world.close();
  });

  it('leaves alone what a newer version wrote, and says so in the popup too', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-newer-'));
    const world = await startWorld(name, {}, { profile });
    try {
      await world.setSettings({ language: 'nl' });
      await ask(world, 'glossary.save', { concept: own });
      await makeNewer(world);
      const popup = await openOwn(world, '/popup.html', 400);
      await until(
        async () => (await textOf(popup)).includes('Een nieuwere Sidelight'),
        'the warning',
        20_000,
      );
      const version = await call(
        world.extension,
        async () =>
          (await indexedDB.databases()).find((one) => one.name === 'sidelight')?.version ?? 0,
        null,
      );
      expect(version).toBe(9_000);
    } finally {
      await world.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
