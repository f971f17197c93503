import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GlossaryDatabase } from '../../lib/glossary/database';
import { installBundledPacks } from '../../lib/glossary/packs/bundled-packs';
import { emitPacks } from './emit-packs';

describe('the packs that ship', () => {
  it('are taken by the code that installs packs', async () => {
    const emitted = await emitPacks(join(import.meta.dirname, '../..'));
    const files = new Map(emitted.map(({ path, contents }) => [path, contents]));
    const db = new GlossaryDatabase('emitted');
    await installBundledPacks(db, async (path) => new Response(files.get(path)), {
      at: '2026-11-25T08:00:00.000Z',
      signal: new AbortController().signal,
      pause: async () => {},
      progress: () => {},
    });
    const entries = (await db.packs.toArray()).map(({ facts }) => facts.entries);
    expect(entries.length).toBeGreaterThanOrEqual(10);
    expect(entries.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2000);
  });
});
