import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSmall } from '../../tests/fixtures/glossary/open-small';
import type { Concept } from '../model/concept';
import { GlossaryDatabase } from './database';
import { createGlossaryService, type GlossaryService } from './glossary-service';
import { migrations } from './migrations';
import { DatabaseTrouble } from './open-database';

const own: Concept = {
  id: 'u:1',
  kind: 'person',
  terms: { nl: [{ text: 'Iris Voorbeeld' }] },
  description: {},
};
const day = (number: number) => `2026-11-${number}T08:00:00.000Z`;

let number = 0;

/** A browser profile: small storage that outlives the background, and databases by name. */
function createProfile() {
  const values = new Map<string, unknown>();
  const prefix = `profile-${++number}-`;
  const store = {
    get: async (key: string) => values.get(key),
    set: async (given: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(given)) values.set(key, value);
    },
    remove: async (key: string) => {
      values.delete(key);
    },
  };
  return {
    values,
    database: `${prefix}sidelight`,
    /** A background that was just started. */
    start(now = day(24)): GlossaryService {
      return createGlossaryService({
        store,
        database: (name) => new GlossaryDatabase(prefix + name),
        openGlossary: (db) =>
          openSmall(db, {
            now,
            changed: async (revision) => {
              values.set('revision', revision);
            },
          }),
        sleep: async () => undefined,
        revisionKey: 'revision',
      });
    },
  };
}

describe('daily snapshots', () => {
  let profile: ReturnType<typeof createProfile>;
  beforeEach(() => {
    profile = createProfile();
  });
  const heads = async (service: GlossaryService) => {
    await service.open();
    // It is taken beside the opening, which does not wait for it.
    await new Promise((resolve) => setTimeout(resolve, 30));
    return (await service.snapshots.list()).map(
      ({ at, entries }) => `${at.slice(8, 10)} ${entries}`,
    );
  };

  it('are taken once a day, and a week of them is kept', async () => {
    const first = profile.start(day(10));
    await (await first.open()).save(own);
    expect(await heads(profile.start(day(11)))).toEqual(['11 1']);
    expect(await heads(profile.start(day(11)))).toEqual(['11 1']);
    for (let at = 12; at <= 20; at++) await heads(profile.start(day(at)));
    expect(await heads(profile.start(day(20)))).toEqual([
      '20 1',
      '19 1',
      '18 1',
      '17 1',
      '16 1',
      '15 1',
      '14 1',
    ]);
    expect([...profile.values.keys()].filter((key) => key.startsWith('snapshot '))).toHaveLength(7);
  });

  it('are not pushed out by an empty glossary', async () => {
    await (await profile.start(day(10)).open()).save(own);
    await heads(profile.start(day(11)));
    await Dexie.delete(profile.database);
    expect(await heads(profile.start(day(12)))).toEqual(['11 1']);
  });
});

describe('trouble with the database', () => {
  let profile: ReturnType<typeof createProfile>;
  beforeEach(() => {
    profile = createProfile();
  });

  it('is none at the first start, and none later', async () => {
    expect(await profile.start().health()).toEqual({ trouble: null, broken: [], snapshots: [] });
    await (await profile.start().open()).save(own);
    expect((await profile.start().health()).trouble).toBeNull();
  });

  it('evicted by the browser: said until the snapshot is restored', async () => {
    await (await profile.start(day(10)).open()).save(own);
    const before = profile.start(day(11));
    await before.open();
    await vi.waitFor(async () => expect(await before.snapshots.list()).toHaveLength(1));
    await Dexie.delete(profile.database);
    const after = profile.start(day(12));
    const health = await after.health();
    expect(health).toMatchObject({ trouble: 'evicted', snapshots: [{ entries: 1 }] });
    expect((await profile.start(day(12)).health()).trouble).toBe('evicted');
    const glossary = await after.open();
    await glossary.restore(await after.snapshots.read(health.snapshots[0]?.id ?? ''));
    await after.dismiss();
    expect((await glossary.entry('u:1'))?.concept).toEqual(own);
    expect((await profile.start(day(12)).health()).trouble).toBeNull();
    // Revisions go on from where they were: open pages compare them.
    expect(profile.values.get('revision')).toBeGreaterThan(1);
  });

  it('written by a newer version: refused, untouched, and one can begin beside it', async () => {
    const newest = migrations.at(-1)?.version ?? 0;
    const newer = new GlossaryDatabase(profile.database, [
      ...migrations,
      { version: newest + 1, stores: { later: 'id' } },
    ]);
    await newer.overlay.put({ id: 'u:1', fields: own });
    newer.close();
    const service = profile.start();
    await expect(service.open()).rejects.toMatchObject({ trouble: 'newer' });
    expect((await service.health()).trouble).toBe('newer');
    await service.startAnew(day(24));
    expect((await service.health()).trouble).toBeNull();
    expect(await (await service.open()).entry('u:1')).toBeNull();
    await newer.open();
    expect(await newer.overlay.get('u:1')).toBeDefined();
  });

  it('blocked by a page with an older version: said, and well again when that is closed', async () => {
    // As a page of an older version that does not make room.
    const old = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(profile.database, 10);
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('overlay', { keyPath: 'id' });
      opening.onsuccess = () => resolve(opening.result);
    });
    const service = profile.start();
    await expect(service.open()).rejects.toBeInstanceOf(DatabaseTrouble);
    expect((await service.health()).trouble).toBe('blocked');
    old.close();
    await vi.waitFor(async () => expect((await service.health()).trouble).toBeNull());
  });

  it('full: what was asked for is refused whole, and said', async () => {
    const service = profile.start();
    const glossary = await service.open();
    const db = new GlossaryDatabase(profile.database);
    await db.open();
    const full = new DOMException('The disk is full.', 'QuotaExceededError');
    const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    const failed = await glossary.save(own).catch((error: unknown) => error);
    add.mockRestore();
    service.report(failed);
    expect((await service.health()).trouble).toBe('full');
    expect(await glossary.entry('u:1')).toBeNull();
    expect(await db.overlay.count()).toBe(0);
    expect(await glossary.history(5, 'en')).toEqual([]);
    await service.dismiss();
    await glossary.save(own);
    expect((await service.health()).trouble).toBeNull();
  });

  it('a row that cannot be read is named and left as it is', async () => {
    const db = new GlossaryDatabase(profile.database);
    await db.overlay.put({ id: 'u:broken', fields: { kind: 'person' } });
    const service = profile.start();
    expect(await service.health()).toMatchObject({ trouble: null, broken: ['u:broken'] });
    expect(await db.overlay.get('u:broken')).toEqual({
      id: 'u:broken',
      fields: { kind: 'person' },
    });
  });
});
