import { expect, it } from 'vitest';
import { GlossaryDatabase } from '../../lib/glossary/database';
import { bundleSource } from '../../lib/glossary/packs/bundle-source';
import { installPack } from '../../lib/glossary/packs/install';
import { listPack } from '../../lib/packs/list-pack';
import { concept } from '../fixtures/packs/publisher';

const pause = async () => {};

it('installs the list that the manager makes of a file, and a later one in its place', async () => {
  const db = new GlossaryDatabase('list-pack');
  const install = async (numbers: number, at: string) => {
    const concepts = Array.from({ length: numbers }, (_, number) => concept(number));
    const facts = { id: 'names', name: 'Names', lang: 'en', licence: 'own', at };
    const { file } = await listPack(concepts, facts, pause);
    return installPack(db, bundleSource(file.stream()), {
      origin: { kind: 'file', name: 'names.csv' },
      at,
      signal: new AbortController().signal,
      pause,
      progress: () => {},
    });
  };
  const first = await install(3_000, '2026-11-25T08:00:00.000Z');
  expect(first).toMatchObject({ id: 'names', facts: { entries: 3_000 }, signer: null });
  const second = await install(2_000, '2026-11-25T08:00:01.000Z');
  expect(second?.news?.removed.count).toBe(1_000);
});
