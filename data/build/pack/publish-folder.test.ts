import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptManifest } from '../../../lib/packs/accept';
import { concept, pack } from '../../../tests/fixtures/packs/publisher';
import { readPackIn } from '../read-packs';
import { readKey } from './keys';
import { parseOptions, UsageError } from './options';
import { publishFolder } from './publish-folder';

const dates = { created: '2026-11-25' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = () => readKey(join(folder, 'key.json'), true);
const things = [1, 2, 3].map((number) => concept(number));
const textOf = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');

describe('publishFolder', () => {
  it('writes a signed manifest that a reader accepts, and files named by their hash', async () => {
    const signing = await key();
    const made = await publishFolder(pack('2026.1.1', things), join(folder, 'out'), dates, signing);
    const { manifest, signer } = await acceptManifest(textOf('pack.json'), {
      origin: { kind: 'url', url: 'https://packs.example/pack.json' },
      installed: null,
      today: '2026-11-25',
    });
    expect(signer).toBe(signing.publicKey);
    expect(manifest).toEqual(made.manifest);
    const content = gunzipSync(readFileSync(join(folder, 'out', manifest.files[0]?.path ?? '')));
    expect(content.toString().split('\n')).toHaveLength(4);
    expect(gunzipSync(readFileSync(made.bundle)).toString()).toBe(
      `${textOf('pack.json')}\n${content}`,
    );
  });

  it('makes deltas from every version that was published before', async () => {
    const out = join(folder, 'out');
    await publishFolder(pack('2026.1.1', things), out, dates, null);
    await publishFolder(pack('2026.1.2', things.slice(1)), out, dates, null);
    const { manifest } = await publishFolder(
      pack('2026.1.10', [...things.slice(1), concept(4)]),
      out,
      dates,
      null,
    );
    expect(manifest.deltas).toMatchObject([
      { from: '2026.1.2', entries: 1 },
      { from: '2026.1.1', entries: 2 },
    ]);
  });

  it('refuses to publish one version twice, or an older one', async () => {
    const out = join(folder, 'out');
    await publishFolder(pack('2026.1.2', things), out, dates, null);
    const again = publishFolder(pack('2026.1.2', [concept(9)]), out, dates, null);
    await expect(again).rejects.toThrow(/raise the version/);
    const older = publishFolder(pack('2026.1.1', things), out, dates, null);
    await expect(older).rejects.toThrow(/older/);
  });
});

describe('a pack of its own', () => {
  it('refers to ours by name, and says file and line of what is wrong', () => {
    const source = join(folder, 'pack');
    mkdirSync(source);
    writeFileSync(
      join(source, 'pack.yaml'),
      'id: mine\nversion: 2026.1.1\nasOf: 2026-01\ntitle: {en: Mine}\nlicence: CC0-1.0\nattribution: []\n',
    );
    writeFileSync(join(source, 'sources.yaml'), 'here: {label: A page}\n');
    const write = (of: string) =>
      writeFileSync(
        join(source, 'people.yaml'),
        `x:ann-example:\n  {name: Ann Example, person: f politician NL, roles: [president ${of} 2020.. here]}\n`,
      );
    const data = join(import.meta.dirname, '../..');
    write('NATO');
    const { concepts } = readPackIn(data, source);
    expect(concepts[0]).toMatchObject({
      id: 'x:ann-example',
      roles: [{ of: 'Q7184', source: { label: 'A page' } }],
    });
    write('Nowhere');
    expect(() => readPackIn(data, source)).toThrow(
      /people\.yaml:1: x:ann-example: roles: "Nowhere"/,
    );
    expect(existsSync(join(source, 'published'))).toBe(false);
  });
});

describe('options', () => {
  it.each([[[]], [['a', 'b']], [['a', '--expires', 'soon']], [['a', '--unknown']]])(
    'refuses %j',
    (args) => expect(() => parseOptions(args)).toThrow(UsageError),
  );
  it('has a place to write to', () =>
    expect(parseOptions(['packs/mine'])).toEqual({
      source: 'packs/mine',
      out: 'packs/mine/published',
      newKey: false,
    }));
});
