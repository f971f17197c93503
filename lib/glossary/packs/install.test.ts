import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  concept,
  type Files,
  type Key,
  makeKey,
  pack,
  publish,
} from '../../../tests/fixtures/packs/publisher';
import { canonical } from '../../model/canonical';
import type { Manifest } from '../../model/pack';
import { GlossaryDatabase } from '../database';
import type { PackRow } from '../rows';
import { bundleSource } from './bundle-source';
import { installPack } from './install';
import { removeUnusedShards } from './unused-shards';
import { urlSource } from './url-source';

const url = 'https://packs.example/things/pack.json';
const things = Array.from({ length: 3000 }, (_, number) => concept(number));

let counter = 0;
let db: GlossaryDatabase;
let key: Key;
/** Paths asked for, in order. */
let asked: string[];

beforeEach(async () => {
  db = new GlossaryDatabase(`packs-${++counter}`);
  key = await makeKey();
  asked = [];
});

/** Answers as a static server with these files does. */
const server = (files: Files, headers: Record<string, string> = {}) =>
  vi.fn(async (address: string, init: RequestInit): Promise<Response> => {
    const path = new URL(address).pathname.replace('/things/', '');
    asked.push(path);
    const known = new Headers(init.headers).get('if-none-match');
    if (known && known === headers.etag) return new Response(null, { status: 304 });
    const content = files.get(path);
    return content === undefined
      ? new Response('', { status: 404 })
      : new Response(content, { headers });
  });

const work = (more: { signal?: AbortSignal; at?: string } = {}) => ({
  at: '2026-11-25T08:00:00.000Z',
  signal: new AbortController().signal,
  pause: async () => {},
  progress: () => {},
  ...more,
});

const fromUrl = (files: Files, more = {}, headers = {}) =>
  installPack(db, urlSource(url, server(files, headers), 50), {
    ...work(more),
    origin: { kind: 'url', url },
  });

/** Everything in the database, to be compared. */
const contents = async () => ({
  packs: await db.packs.toArray(),
  shards: (await db.shards.toArray()).map(({ key: name }) => name).sort(),
});

const linesOf = async (row: PackRow | null) => {
  const rows = await db.shards.bulkGet(row?.shards.map((ref) => ref.key) ?? []);
  return rows.flatMap((one) => new TextDecoder().decode(one?.content).split('\n').slice(0, -1));
};

describe('installPack', () => {
  it('installs every entry from an address', async () => {
    const { files, manifest } = await publish(pack('2026.1.1', things), key);
    const row = await fromUrl(files);
    expect(row).toMatchObject({ id: 'things', version: '2026.1.1', signer: key.publicKey });
    expect(manifest.files).toHaveLength(4);
    const ids = (await linesOf(row)).map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids.sort()).toEqual(things.map(({ id }) => id).sort());
  });

  it('updates by a delta, and keeps what the old and the new have in common', async () => {
    const first = await publish(pack('2026.1.1', things), key);
    await fromUrl(first.files);
    const changed = things
      .slice(1)
      .map((one) => (one.id === 'x:thing-7' ? concept(7, { tags: ['new'] }) : one));
    const next = await publish(pack('2026.1.2', [...changed, concept(9999)]), key, {
      before: first,
    });
    asked = [];
    const row = await fromUrl(next.files);
    expect(asked).toEqual(['pack.json', next.manifest.deltas?.[0]?.path]);
    expect(row).toMatchObject({
      version: '2026.1.2',
      news: {
        from: '2026.1.1',
        added: { count: 1, names: ['Thing 9999'] },
        changed: { count: 1, names: ['Thing 7'] },
        removed: { count: 1, names: ['Thing 0'] },
      },
    });
    expect(await linesOf(row)).toHaveLength(3000);
    await removeUnusedShards(db);
    expect(await db.shards.count()).toBe(4);
  });

  it('fetches the changed shards when a delta does not lead to the new version', async () => {
    const first = await publish(pack('2026.1.1', things), key);
    await fromUrl(first.files);
    const next = await publish(pack('2026.1.2', things.slice(1)), key, { before: first });
    const wrong = await publish(pack('2026.1.2', things.slice(2)), key, { before: first });
    const delta = wrong.manifest.deltas?.[0];
    const path = delta?.path ?? '';
    const mixed = await publish(pack('2026.1.2', things.slice(1)), key, {
      before: first,
      change: (manifest: Manifest) => ({ ...manifest, deltas: delta ? [delta] : [] }),
    });
    mixed.files.set(path, wrong.files.get(path) ?? '');
    asked = [];
    const row = await fromUrl(mixed.files);
    expect(asked.length).toBeGreaterThan(2);
    expect(row?.shards.map(({ sha256 }) => sha256)).toEqual(
      next.manifest.files.map(({ sha256 }) => sha256),
    );
  });

  it('asks with the tag of the last answer, and takes no for an answer', async () => {
    const { files } = await publish(pack('2026.1.1', things), key);
    await fromUrl(files, {}, { etag: '"one"' });
    asked = [];
    expect(await fromUrl(files, {}, { etag: '"one"' })).toBeNull();
    expect(asked).toEqual(['pack.json']);
  });

  it('installs the same pack from one file, and skips in it what is there', async () => {
    const { files, manifest } = await publish(pack('2026.1.1', things), null);
    const text = [
      `${canonical(manifest)}\n`,
      ...manifest.files.map(({ path }) =>
        new TextDecoder().decode(files.get(path) as Uint8Array<ArrayBuffer>),
      ),
    ].join('');
    const stream = () =>
      (new Blob([text]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
        new CompressionStream('gzip'),
      );
    const origin = { kind: 'file' as const, name: 'things.pack.gz' };
    const row = await installPack(db, bundleSource(stream()), { ...work(), origin });
    expect(row).toMatchObject({ signer: null, facts: { entries: 3000 } });
    expect(await linesOf(row)).toHaveLength(3000);
  });

  it('reads files that are packed with gzip', async () => {
    const { files } = await publish(pack('2026.1.1', things), key);
    for (const [path, content] of files) {
      if (path === 'pack.json') continue;
      const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
      files.set(path, new Uint8Array(await new Response(packed).arrayBuffer()));
    }
    expect(await linesOf(await fromUrl(files))).toHaveLength(3000);
  });

  it('leaves nothing behind when it is cancelled in the middle', async () => {
    const { files } = await publish(pack('2026.1.1', things), key);
    const before = await contents();
    const controller = new AbortController();
    const source = urlSource(url, server(files), 50);
    const running = installPack(db, source, {
      ...work({ signal: controller.signal }),
      origin: { kind: 'url', url },
      progress: (_pack, _phase, done) => {
        if (done > 0) controller.abort();
      },
    });
    await expect(running).rejects.toThrow();
    expect(await db.shards.count()).toBeGreaterThan(0);
    await removeUnusedShards(db);
    expect(await contents()).toEqual(before);
  });
});
