import { beforeEach, describe, expect, it } from 'vitest';
import { type Fetch, hostile, newer, serve, things } from '../../../tests/fixtures/packs/hostile';
import {
  type Files,
  type Key,
  makeKey,
  pack,
  publish,
} from '../../../tests/fixtures/packs/publisher';
import { GlossaryDatabase } from '../database';
import { installPack } from './install';
import { removeUnusedShards } from './unused-shards';
import { urlSource } from './url-source';

const url = 'https://packs.example/things/pack.json';

let counter = 0;
let db: GlossaryDatabase;
let key: Key;
let before: unknown;

const contents = async () => ({
  packs: await db.packs.toArray(),
  shards: await db.shards.toArray(),
});

/** A database in which version 2026.1.1 of the pack is installed. */
beforeEach(async () => {
  db = new GlossaryDatabase(`hostile-${++counter}`);
  key = await makeKey();
  await install((await publish(pack('2026.1.1', things), key)).files);
  before = await contents();
});

async function install(files: Files | Fetch): Promise<void> {
  const source = urlSource(url, typeof files === 'function' ? files : serve(files), 30);
  try {
    await installPack(db, source, {
      origin: { kind: 'url', url },
      at: '2026-11-25T08:00:00.000Z',
      signal: new AbortController().signal,
      pause: async () => {},
      progress: () => {},
    });
  } finally {
    await removeUnusedShards(db);
  }
}

describe('a hostile pack', () => {
  it.each(Object.entries(hostile))('%s is refused', async (_name, [code, make]) => {
    const made = await make(key);
    await expect(install(made)).rejects.toMatchObject({
      name: 'PackRefused',
      code,
      message: expect.stringMatching(/\S.{5,}\.$/),
    });
    expect(await contents()).toEqual(before);
  });

  it('is told from an honest one', async () => {
    await install((await publish(newer, key)).files);
    expect(await db.packs.get('things')).toMatchObject({ version: '2026.2.1' });
  });

  it('cannot take the place of a pack that comes with the extension', async () => {
    await db.packs.update('things', { origin: { kind: 'bundled' } });
    before = await contents();
    await expect(install((await publish(newer, key)).files)).rejects.toMatchObject({
      code: 'taken',
    });
    expect(await contents()).toEqual(before);
  });

  it('is rolled back when the disk is full', async () => {
    const full = Object.assign(Object.create(db) as GlossaryDatabase, {
      shards: {
        ...db.shards,
        put: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      },
    });
    const source = urlSource(url, serve((await publish(newer, key)).files), 30);
    const running = installPack(full, source, {
      origin: { kind: 'url', url },
      at: '2026-11-25T08:00:00.000Z',
      signal: new AbortController().signal,
      pause: async () => {},
      progress: () => {},
    });
    await expect(running).rejects.toMatchObject({ code: 'storage' });
    expect(await contents()).toEqual(before);
  });
});
