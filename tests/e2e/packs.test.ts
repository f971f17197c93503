import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../lib/model/canonical';
import type { Concept } from '../../lib/model/concept';
import { until } from '../browsers/driver';
import { type FileServer, serveFiles } from '../browsers/serve-files';
import {
  concept,
  type Files,
  type Key,
  makeKey,
  type Publication,
  pack,
  publish,
} from '../fixtures/packs/publisher';
import { ask, axe, browsers, call, painted, startWorld, type World } from './harness';

const filler =
  'De raad sprak lang over de begroting en over de wegen in het noorden van het land. ';
const page = `<html lang="nl"><title>Raad</title><article><h1>De raad besluit</h1>
<p>${filler.repeat(6)}</p><p>Mevrouw Zwaluwstaart van de Kiekendiefbond sprak over Oeverloper 12 in Moskou.</p></article></html>`;

const bond = (more: Partial<Concept> = {}) =>
  concept(0, {
    id: 'x:kiekendiefbond',
    terms: { nl: [{ text: 'Kiekendiefbond' }] },
    description: { nl: 'Vereniging' },
    ...more,
  });
const birds = Array.from({ length: 3000 }, (_, number) =>
  concept(number, { terms: { nl: [{ text: `Oeverloper ${number}` }] } }),
);

describe.each(browsers)('packs in %s', (name) => {
  let world: World;
  let server: FileServer;
  let key: Key;
  let files: Files = new Map();
  let first: Publication;
  let folder: string;
  const stuck = new Set<string>();

  beforeAll(async () => {
    key = await makeKey();
    folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
    first = await publish(pack('2026.1.1', [...birds, bond()]), key);
    files = first.files;
    server = await serveFiles(() => files, stuck);
    world = await startWorld(name, { '/raad.html': page });
    await world.setSettings({ language: 'en', density: 'all' });
  });
  afterAll(async () => {
    await world?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  const ended = () =>
    until(async () => {
      const job = await ask(world, 'packs.job', {});
      return job && job.state !== 'running' ? job : null;
    }, 'the end of the work on the pack');
  const installed = async () =>
    (await ask(world, 'packs.list', {})).find(({ id }) => id === 'things');
  const openManager = async (): Promise<Page> => {
    const manager = await world.driver.openExtensionPage('/manager.html#packs');
    await manager.waitForSelector('.packs li');
    return manager;
  };
  const textOf = (one: Page) => one.evaluate(() => document.body.innerText);
  const names = async () => {
    const article = await world.open('/raad.html');
    const found = await until(async () => {
      const texts = await painted(article);
      return texts.length > 0 && texts;
    }, 'marks');
    await article.close();
    return found;
  };
  /** Everything that the database keeps of packs. */
  const stored = () =>
    call(
      world.extension,
      () =>
        new Promise<string[]>((resolve, reject) => {
          const request = indexedDB.open('sidelight');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const all = database.transaction('shards').objectStore('shards').getAllKeys();
            all.onsuccess = () => {
              database.close();
              resolve(all.result.map(String));
            };
          };
        }),
      null,
    );

  it('subscribes at an address, and the names of the pack are marked', async () => {
    expect(await names()).toEqual(['Moskou']);
    const manager = await openManager();
    expect(await axe(manager)).toEqual([]);
    await manager.type('input[type=url]', `${server.origin}/pack.json`);
    await manager.click('button[type=submit]');
    await manager.waitForFunction(() => document.body.innerText.includes('Things'), {
      timeout: 20_000,
    });
    expect(await textOf(manager)).toContain('3,001 entries · as of August 2026 · subscribed');
    expect(await axe(manager)).toEqual([]);
    expect((await names()).sort()).toEqual(['Kiekendiefbond', 'Moskou', 'Oeverloper 12']);
    await manager.close();
  });

  it('updates by a delta and says what changed', async () => {
    const next = await publish(
      pack('2026.1.2', [...birds.slice(1), bond({ description: { nl: 'Bond' } })]),
      key,
      { before: first },
    );
    files = next.files;
    server.asked.length = 0;
    await ask(world, 'packs.update', { pack: 'things' });
    expect(await ended()).toMatchObject({ state: 'done' });
    expect(server.asked).toEqual(['pack.json', next.manifest.deltas?.[0]?.path]);
    const manager = await openManager();
    await manager.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const text = await textOf(manager);
    expect(text).toContain('New since 2026.1.1');
    expect(text).toContain('Changed (1): Kiekendiefbond');
    expect(text).toContain('Removed (1): Oeverloper 0');
    expect(await axe(manager)).toEqual([]);
    await manager.close();
    await ask(world, 'packs.update', { pack: 'things' });
    await ended();
    expect(server.asked.at(-1)).toBe('pack.json');
    expect(await installed()).toMatchObject({ version: '2026.1.2' });
  });

  it('keeps what it has, and says so, when the key is another', async () => {
    const before = await stored();
    files = (await publish(pack('2026.1.3', [bond()]), await makeKey())).files;
    await ask(world, 'packs.update', { pack: 'things' });
    expect(await ended()).toMatchObject({ state: 'failed', problem: { code: 'other-key' } });
    expect(await installed()).toMatchObject({
      version: '2026.1.2',
      problem: { code: 'other-key' },
    });
    expect(await stored()).toEqual(before);
    const manager = await openManager();
    expect(await textOf(manager)).toContain('signed with another key than before');
    await manager.close();
  });

  it('leaves nothing behind when a new pack is cancelled in the middle', async () => {
    const before = await stored();
    const other = await publish(pack('2026.1.1', birds, { id: 'other' }), key);
    stuck.add(other.manifest.files.at(-1)?.path ?? '');
    files = other.files;
    const manager = await openManager();
    await manager.type('input[type=url]', `${server.origin}/pack.json?other`);
    await manager.click('button[type=submit]');
    await until(async () => {
      const job = await ask(world, 'packs.job', {});
      return job?.state === 'running' && job.done > 0;
    }, 'progress');
    await manager.waitForFunction(() =>
      /Reading other: \d+ of 3000 entries/.test(document.body.innerText),
    );
    expect(
      (await ask(world, 'glossary.search', { query: 'Moskou', lang: 'nl', limit: 5 })).total,
    ).toBeGreaterThan(0);
    await manager.click('.job button');
    expect(await ended()).toMatchObject({ state: 'failed', problem: { code: 'cancelled' } });
    await manager.waitForFunction(() => document.body.innerText.includes('Cancelled'));
    expect(await stored()).toEqual(before);
    expect((await ask(world, 'packs.list', {})).some(({ id }) => id === 'other')).toBe(false);
    stuck.clear();
    await manager.close();
  });

  it('installs a pack from a file', async () => {
    const { manifest, files: made } = await publish(
      pack('2026.1.1', [concept(1, { terms: { nl: [{ text: 'Zwaluwstaart' }] } })], { id: 'file' }),
      null,
    );
    const shards = manifest.files.map(({ path }) =>
      Buffer.from(made.get(path) as Uint8Array).toString(),
    );
    const path = join(folder, 'file.pack.gz');
    writeFileSync(path, gzipSync(`${canonical(manifest)}\n${shards.join('')}`));
    const manager = await openManager();
    const input = await manager.$('input[type=file]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
    await manager.waitForFunction(() => document.body.innerText.includes('installed from a file'), {
      timeout: 20_000,
    });
    expect(await names()).toContain('Zwaluwstaart');
    await manager.close();
  });

  it('switches a pack off and on, and an own edit of its entry stays over it', async () => {
    const entry = await ask(world, 'glossary.get', { concept: 'x:kiekendiefbond' });
    if (!entry) throw new Error('no entry');
    await ask(world, 'glossary.save', { concept: { ...entry.concept, note: 'Mijn notitie' } });
    await ask(world, 'packs.enable', { pack: 'things', enabled: false });
    await until(async () => !(await names()).includes('Oeverloper 12'), 'the pack to be off');
    await ask(world, 'packs.enable', { pack: 'things', enabled: true });
    await until(async () => (await names()).includes('Oeverloper 12'), 'the pack to be on');
    expect(await ask(world, 'glossary.get', { concept: 'x:kiekendiefbond' })).toMatchObject({
      edited: true,
      concept: { note: 'Mijn notitie', description: { nl: 'Bond' } },
    });
  });

  it('still knows everything after the background was stopped', async () => {
    await world.driver.killBackground();
    expect(await names()).toContain('Oeverloper 12');
    expect(await installed()).toMatchObject({ version: '2026.1.2' });
  });

  it('removes a pack with everything that it stored', async () => {
    const manager = await openManager();
    await ask(world, 'packs.remove', { pack: 'things' });
    await ask(world, 'packs.remove', { pack: 'file' });
    await manager.waitForFunction(() => !document.body.innerText.includes('Things'));
    expect((await stored()).filter((one) => /^(?:things|file|other) /.test(one))).toEqual([]);
    expect(await names()).not.toContain('Oeverloper 12');
    const [own] = await ask(world, 'packs.list', {});
    await expect(ask(world, 'packs.remove', { pack: own?.id ?? '' })).rejects.toThrow(
      /comes with Sidelight/,
    );
    await manager.close();
  });
});
