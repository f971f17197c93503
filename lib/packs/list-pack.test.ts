import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { concept } from '../../tests/fixtures/packs/publisher';
import { manifestSchema, packIdSchema } from '../model/pack';
import { acceptManifest } from './accept';
import { linesOf, readEntry } from './entries';
import { listIdOf } from './list-id';
import { type ListFacts, listPack } from './list-pack';
import { sortForList } from './sort-for-list';
import { compareVersions } from './versions';

const facts: ListFacts = {
  id: 'my-list',
  name: 'Mijn lijst',
  lang: 'nl',
  licence: 'eigen lijst',
  at: '2026-11-25T09:05:07.123Z',
};
const pause = async () => {};
const work = () => ({ signal: new AbortController().signal, pause, progress: vi.fn() });

async function read(file: Blob) {
  const text = gunzipSync(new Uint8Array(await file.arrayBuffer())).toString();
  const [manifest = '', ...lines] = linesOf(text);
  return { manifest, lines };
}

describe('listPack', () => {
  it('makes a file that is accepted, with every entry in the order of the manifest', async () => {
    const concepts = Array.from({ length: 2500 }, (_, number) => concept(number));
    const { file } = await listPack(concepts, facts, pause);
    const { manifest, lines } = await read(file);
    const around = { origin: { kind: 'file', name: 'x' }, installed: null, today: '2026-11-25' };
    const accepted = await acceptManifest(manifest, around as Parameters<typeof acceptManifest>[1]);
    expect(accepted).toMatchObject({
      signer: null,
      manifest: { id: 'my-list', version: '2026.11.25.90507', title: { nl: 'Mijn lijst' } },
    });
    const ids = lines.map((line) => readEntry(line, 'list').id);
    expect(ids.toSorted()).toEqual(concepts.map(({ id }) => id).toSorted());
    expect(accepted.manifest.files.map(({ entries }) => entries)).toHaveLength(4);
  });

  it('gives a later list a higher version', async () => {
    const versions = [];
    for (const at of ['2026-11-25T09:59:59.000Z', '2026-11-25T10:00:00.000Z']) {
      const { manifest } = await listPack([concept(1)], { ...facts, at }, pause);
      expect(v.is(manifestSchema, manifest)).toBe(true);
      versions.push(manifest.version);
    }
    expect(compareVersions(versions[1] ?? '', versions[0] ?? '')).toBeGreaterThan(0);
  });
});

describe('sortForList', () => {
  it('leaves out what a pack may not have, and says why', async () => {
    const note = concept(1, { note: 'mine' });
    const markup = concept(2, { description: { en: 'a <b>bold</b> claim' } });
    const turned = concept(3, { terms: { en: [{ text: 'abc\u202edef' }] } });
    const named = { ...concept(4), id: 'constructor' };
    const { fit, unfit } = await sortForList([note, markup, turned, named, concept(5)], work());
    expect(fit.map(({ id }) => id)).toEqual(['x:thing-5']);
    expect(unfit.map(({ why }) => why)).toEqual(['note', 'refused', 'refused', 'refused']);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 600 }, (_, number) => concept(number));
    const progress = vi.fn(() => controller.abort(new Error('enough')));
    const sorting = sortForList(many, { signal: controller.signal, pause, progress });
    await expect(sorting).rejects.toThrow('enough');
    expect(progress).toHaveBeenCalledExactlyOnceWith(128);
  });
});

describe('listIdOf', () => {
  it.each([
    ['Café & Co.', 'cafe-co'],
    ['2024 namen', 'list-2024-namen'],
    ['Список имён', 'list'],
    ['', 'list'],
    ['  --x--  ', 'x'],
    ['a'.repeat(300), 'a'.repeat(50)],
  ])('%j is %s', (name, id) => {
    expect(listIdOf(name, new Set())).toBe(id);
    expect(v.is(packIdSchema, id)).toBe(true);
  });

  it('passes over ids that are taken', () =>
    expect(listIdOf('Havens', new Set(['havens', 'havens-2']))).toBe('havens-3'));
});
