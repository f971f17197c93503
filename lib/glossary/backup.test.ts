import { beforeEach, describe, expect, it } from 'vitest';
import { openSmall } from '../../tests/fixtures/glossary/open-small';
import type { Concept } from '../model/concept';
import { BackupRefused, parseBackup } from './backup';
import { GlossaryDatabase } from './database';
import { NothingToDo } from './editing';
import type { Glossary } from './glossary';

const lavrov = 'Q58217';
const own: Concept = {
  id: 'u:1',
  kind: 'person',
  terms: { nl: [{ text: 'Iris Voorbeeld' }] },
  description: {},
};

let name = 0;

describe('everything in one file', () => {
  let glossary: Glossary;
  beforeEach(async () => {
    glossary = await openSmall(`backup-${++name}`);
    await glossary.save(own);
    await glossary.bulk([lavrov], { do: 'tag', tag: 'diplomaat' });
    await glossary.exclude('Q30', 'site', 'https://news.example/1');
    await glossary.remove('Q159');
  });

  it('goes into an empty glossary unchanged', async () => {
    const file = JSON.stringify(await glossary.backup());
    const other = await openSmall(`backup-${++name}`);
    await other.restore(parseBackup(file));
    expect(await other.backup()).toEqual(await glossary.backup());
    expect(await other.entry('Q159')).toBeNull();
    expect((await other.entry(lavrov))?.concept.tags).toEqual(['diplomaat']);
  });

  it('says before what it would change, and after it everything can be undone', async () => {
    const copy = await glossary.backup();
    await expect(glossary.restore(copy)).rejects.toThrow(NothingToDo);
    await glossary.save({ ...own, note: 'later' });
    await glossary.save({ ...own, id: 'u:2', terms: { nl: [{ text: 'Nieuw Iemand' }] } });
    await glossary.remove('u:1');
    expect(await glossary.previewRestore(copy, 'nl')).toMatchObject({
      added: ['Iris Voorbeeld'],
      changed: [],
      removed: ['Nieuw Iemand'],
      head: { entries: 2 },
    });
    const change = await glossary.restore(copy);
    expect((await glossary.entry('u:1'))?.concept).toEqual(own);
    // What came since is not lost but in the trash.
    expect((await glossary.trash('nl')).map(({ label }) => label)).toContain('Nieuw Iemand');
    await glossary.undo(change.id);
    expect((await glossary.entry('u:2'))?.concept.id).toBe('u:2');
    expect(await glossary.entry('u:1')).toBeNull();
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another format', '{"format":"x"}'],
    [
      'another version',
      '{"format":"sidelight-everything","version":2,"at":"","overlay":[],"exclusions":[]}',
    ],
    [
      'a row without an id',
      '{"format":"sidelight-everything","version":1,"at":"","overlay":[{"fields":{}}],"exclusions":[]}',
    ],
  ])('refuses %s', (_what, text) => {
    expect(() => parseBackup(text)).toThrow(BackupRefused);
  });

  it('takes no fields that a concept does not have', async () => {
    const copy = await glossary.backup();
    const row = copy.overlay.find(({ id }) => id === 'u:1');
    if (row) row.fields = { ...row.fields, evil: '<script>' };
    const other = await openSmall(`backup-${++name}`);
    await other.restore(parseBackup(JSON.stringify(copy)));
    expect((await other.entry('u:1'))?.concept).toEqual(own);
  });

  it('names the entries that cannot be read and keeps them', async () => {
    const database = `backup-${++name}`;
    await openSmall(database);
    const db = new GlossaryDatabase(database);
    await db.overlay.bulkPut([
      { id: 'u:broken', fields: { kind: 'person' } },
      { id: lavrov, fields: { kind: 'nonsense' as 'person' } },
      { id: 'u:1', fields: own },
    ]);
    const opened = await openSmall(database);
    expect([...(await opened.broken())].sort()).toEqual([lavrov, 'u:broken']);
    expect((await opened.backup()).overlay).toHaveLength(3);
  });
});
