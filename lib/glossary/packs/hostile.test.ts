import { beforeEach, describe, expect, it } from 'vitest';
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
import { sha256Of } from '../../packs/bytes';
import type { RefusalCode } from '../../packs/refusal';
import { shardOf } from '../../packs/shards';
import { GlossaryDatabase } from '../database';
import { installPack } from './install';
import { removeUnusedShards } from './unused-shards';
import { urlSource } from './url-source';

const url = 'https://packs.example/things/pack.json';
const things = Array.from({ length: 20 }, (_, number) => concept(number));
const newer = pack('2026.2.1', [...things, concept(99)]);

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

type Fetch = Parameters<typeof urlSource>[1];

const serve =
  (files: Files): Fetch =>
  async (address) => {
    const content = files.get(new URL(address).pathname.replace('/things/', ''));
    return content === undefined ? new Response('', { status: 404 }) : new Response(content);
  };

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

/** A signed pack whose one shard is this text, whatever it holds. */
async function withContent(
  text: string | Uint8Array<ArrayBuffer>,
  more: Partial<Manifest['files'][number]> = {},
): Promise<Files> {
  const content = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const entries = new TextDecoder().decode(content).split('\n').length - 1;
  const file = {
    path: 'h/made.jsonl',
    sha256: await sha256Of(content),
    bytes: content.byteLength,
    entries,
    ...more,
  };
  const change = (manifest: Manifest) => ({ ...manifest, entries: file.entries, files: [file] });
  const { files } = await publish(newer, key, { change });
  return files.set(file.path, content);
}

const lines = (...entries: readonly unknown[]) =>
  entries.map((entry) => `${canonical(entry)}\n`).join('');
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Each is served as an update of a pack that is installed. */
const hostile: Readonly<Record<string, readonly [RefusalCode, () => Promise<Files | Fetch>]>> = {
  'a path that leads out of its folder': [
    'unreadable',
    async () => withContent(lines(concept(1)), { path: '../../secret.jsonl' }),
  ],
  'a path that is an address': [
    'unreadable',
    async () => withContent(lines(concept(1)), { path: 'https://other.example/x' }),
  ],
  'a wrong hash': [
    'wrong-hash',
    async () => withContent(lines(concept(1)), { sha256: '0'.repeat(64) }),
  ],
  'a file that is shorter than it claims': [
    'wrong-hash',
    async () => withContent(lines(concept(1)), { bytes: 5000 }),
  ],
  'a file that is longer than it claims': [
    'too-big',
    async () => withContent(lines(concept(1)), { bytes: 10 }),
  ],
  'two gigabytes claimed': [
    'too-big',
    async () => withContent(lines(concept(1)), { bytes: 2 * 1024 ** 3 }),
  ],
  'a billion entries claimed': [
    'too-big',
    async () => withContent(lines(concept(1)), { entries: 1e9 }),
  ],
  'a gzip bomb': [
    'too-big',
    async () => {
      const zeros = new Blob([new Uint8Array(8 * 1024 * 1024)]).stream();
      const bomb = await new Response(
        zeros.pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer();
      const files = await withContent(lines(concept(1)));
      return files.set('h/made.jsonl', new Uint8Array(bomb));
    },
  ],
  'a signature of something else': [
    'bad-signature',
    async () => {
      const { files } = await publish(newer, key);
      return files.set('pack.json', String(files.get('pack.json')).replace('2026.2.1', '2026.2.2'));
    },
  ],
  'a signature that is none': [
    'bad-signature',
    async () => {
      const { files, manifest } = await publish(newer, key);
      const signature = { ...manifest.signature, value: 'AAAA' };
      return files.set('pack.json', canonical({ ...manifest, signature }));
    },
  ],
  'another key': ['other-key', async () => (await publish(newer, await makeKey())).files],
  'no signature': ['unsigned', async () => (await publish(newer, null)).files],
  'an older version': ['older', async () => (await publish(pack('2025.12.31', things), key)).files],
  'the same version with other contents': [
    'older',
    async () => (await publish(pack('2026.1.1', [concept(5)]), key)).files,
  ],
  'an expired manifest': [
    'expired',
    async () =>
      (await publish(newer, key, { change: (all) => ({ ...all, expires: '2026-11-24' }) })).files,
  ],
  'another format': [
    'unreadable',
    async () =>
      (await publish(newer, key, { change: (all) => ({ ...all, format: 3 as 2 }) })).files,
  ],
  'a field that nobody knows': [
    'unreadable',
    async () =>
      (await publish(newer, key, { change: (all) => ({ ...all, run: 'x.js' }) as Manifest })).files,
  ],
  'duplicate ids': ['wrong-entry', async () => withContent(lines(concept(1), concept(1)))],
  'entries out of order': ['wrong-entry', async () => withContent(lines(concept(2), concept(1)))],
  'entries that do not add up': [
    'wrong-entry',
    async () => withContent(lines(concept(1)), { entries: 2 }),
  ],
  'an entry of another shard': [
    'wrong-entry',
    async () => {
      const wrong = [1, 2, 3, 4, 5].find((number) => shardOf(`x:thing-${number}`, 2) === 1) ?? 0;
      const content = new TextEncoder().encode(lines(concept(wrong)));
      const sha256 = await sha256Of(content);
      const empty = await sha256Of(new Uint8Array());
      const change = (manifest: Manifest) => ({
        ...manifest,
        entries: 1,
        files: [
          { path: 'a', sha256, bytes: content.byteLength, entries: 1 },
          { path: 'b', sha256: empty, bytes: 0, entries: 0 },
        ],
      });
      const { files } = await publish(newer, key, { change });
      return files.set('a', content).set('b', '');
    },
  ],
  'deep nesting in an entry': [
    'wrong-entry',
    async () => withContent(`{"description":${deep(30_000)},"id":"x:a","kind":"org"}\n`),
  ],
  'deep nesting in the manifest': [
    'unreadable',
    async () => new Map([['pack.json', `{"format":2,"files":${deep(500_000)}}`]]),
  ],
  'a line without end': [
    'wrong-entry',
    async () => withContent(lines(concept(1, { tags: ['x'.repeat(70_000)] }))),
  ],
  'markup in a name': [
    'wrong-entry',
    async () => withContent(lines(concept(1, { terms: { en: [{ text: '<img src=x>' }] } }))),
  ],
  'text that turns its direction': [
    'wrong-entry',
    async () => withContent(lines(concept(1, { terms: { en: [{ text: 'abc\u202edef' }] } }))),
  ],
  'a control character': [
    'wrong-entry',
    async () => withContent(lines(concept(1, { terms: { en: [{ text: 'a\u0000b' }] } }))),
  ],
  'the id __proto__': [
    'wrong-entry',
    async () => withContent(lines(concept(1, { id: '__proto__' }))),
  ],
  'the id constructor': [
    'wrong-entry',
    async () => withContent(lines(concept(1, { id: 'constructor' }))),
  ],
  'a field __proto__': [
    'wrong-entry',
    async () =>
      withContent(
        '{"__proto__":{"kind":"org"},"description":{},"id":"x:a","kind":"org","terms":{}}\n',
      ),
  ],
  'a language __proto__': [
    'wrong-entry',
    async () =>
      withContent(
        '{"description":{"__proto__":"a"},"id":"x:a","kind":"org","terms":{"en":[{"text":"A"}]}}\n',
      ),
  ],
  'a note': ['wrong-entry', async () => withContent(lines(concept(1, { note: 'mine' })))],
  'JSON that is not canonical': [
    'wrong-entry',
    async () => withContent(`${JSON.stringify(concept(1))}\n`),
  ],
  'no JSON at all': ['wrong-entry', async () => withContent('hello\n')],
  'bytes that are no UTF-8': [
    'unreadable',
    async () => withContent(new Uint8Array([0xff, 0xfe, 0x0a])),
  ],
  'a manifest that is no JSON': ['unreadable', async () => new Map([['pack.json', '<html>']])],
  'a manifest without end': [
    'too-big',
    async () => new Map([['pack.json', ' '.repeat(5 * 1024 * 1024)]]),
  ],
  'a file that is not there': [
    'unreachable',
    async () => {
      const { files, manifest } = await publish(newer, key);
      files.delete(manifest.files[0]?.path ?? '');
      return files;
    },
  ],
  'a server that is not there': [
    'unreachable',
    async () => async () => {
      throw new TypeError('fetch failed');
    },
  ],
  'a way to an address that is not secure': [
    'unreachable',
    async () => async () => {
      const response = new Response('{}');
      Object.defineProperty(response, 'url', { value: 'http://packs.example/pack.json' });
      return response;
    },
  ],
  'a server that says nothing': [
    'stalled',
    async () => (_address: string, init: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init.signal?.addEventListener('abort', () =>
          reject(new DOMException('stopped', 'AbortError')),
        );
      }),
  ],
  'a server that stops in the middle': [
    'stalled',
    async () => {
      const { files, manifest } = await publish(newer, key);
      const path = manifest.files[0]?.path ?? '';
      return async (address: string, init: RequestInit) => {
        if (!address.endsWith(path)) return serve(files)(address, init);
        const stuck = new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
        });
        return new Response(stuck);
      };
    },
  ],
  'gzip cut off in the middle': [
    'unreadable',
    async () => {
      const text = new TextEncoder().encode(lines(concept(1)));
      const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
      const whole = new Uint8Array(await new Response(packed).arrayBuffer());
      const files = await withContent(text);
      return files.set('h/made.jsonl', whole.slice(0, whole.length - 12));
    },
  ],
};

describe('a hostile pack', () => {
  it.each(Object.entries(hostile))('%s is refused', async (_name, [code, make]) => {
    const made = await make();
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
