import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSmall, smallPack } from '../../tests/fixtures/glossary/open-small';
import { small } from '../../tests/fixtures/glossary/small';
import type { Concept } from '../model/concept';
import type { Pack } from '../model/pack';
import { recognise } from '../recognition/recognise';
import { GlossaryDatabase } from './database';
import type { Glossary } from './glossary';
import { MissingError } from './state';
import { UndoError } from './write';

const lavrov = 'Q58217';
const page = 'https://news.example/artikel/1?utm_source=x#top';

const own: Concept = {
  id: 'u:1',
  kind: 'person',
  terms: { nl: [{ text: 'Iris Voorbeeld' }] },
  description: { nl: 'Nederlands journalist' },
};

let name = 0;
let revisions: number[] = [];

/** Opens the same database again, as a background that was stopped and woken does. */
async function open(database: string, ...packs: readonly Pack[]): Promise<Glossary> {
  const changed = async (revision: number) => {
    revisions.push(revision);
  };
  return openSmall(database, { changed, ...(packs.length > 0 && { packs }) });
}

describe('glossary', () => {
  let database: string;
  let glossary: Glossary;
  beforeEach(async () => {
    database = `glossary-${++name}`;
    revisions = [];
    glossary = await open(database);
  });

  const labels = async (query: string) =>
    (await glossary.search({ query, lang: 'nl', limit: 20 })).found.map(({ label }) => label);
  const linked = async (text: string) =>
    recognise(
      { lang: 'nl', date: '2022-01-26', blocks: [{ id: 0, text }], known: [] },
      await glossary.lexiconFor([text]),
    ).links.map(({ concept }) => concept);

  it('has the bundled pack after the first opening', async () => {
    expect(await glossary.entry(lavrov)).toMatchObject({
      pack: 'core',
      asOf: '2026-08',
      edited: false,
    });
    expect(await linked('Rusland')).toEqual(['Q159']);
  });

  it('searches whole names first, then beginnings, in any language, without marks', async () => {
    expect((await labels('rus')).slice(0, 2)).toEqual(['Rusland', 'Russische regering']);
    expect(await labels('rus')).toContain('Brussel');
    expect(await labels('lavrov')).toEqual(['Sergej Lavrov']);
    expect((await labels('Russia'))[0]).toBe('Rusland');
    expect(await labels('zzz')).toEqual([]);
    expect(await glossary.search({ query: '', lang: 'nl', limit: 3 })).toMatchObject({
      total: small.length,
    });
  });

  it('adds an own concept that is recognised at once and still there after a restart', async () => {
    await glossary.save(own);
    expect(await linked('Onze Iris Voorbeeld meldt')).toEqual(['u:1']);
    expect(revisions).toEqual([1]);
    glossary = await open(database);
    expect(await glossary.entry('u:1')).toMatchObject({ pack: null, asOf: null });
    expect(glossary.revision).toBe(1);
  });

  it('keeps an edit over a new version of the pack, field by field', async () => {
    const entry = await glossary.entry(lavrov);
    if (!entry) throw new Error('no entry');
    await glossary.save({ ...entry.concept, note: 'Zie ook zijn boek.' });
    const newer = structuredClone(smallPack);
    newer.version = '2026.12.1';
    const changed = newer.concepts.find(({ id }) => id === lavrov);
    if (changed) changed.description = { nl: 'Russisch diplomaat' };
    glossary = await open(database, newer);
    expect(await glossary.entry(lavrov)).toMatchObject({
      edited: true,
      concept: { note: 'Zie ook zijn boek.', description: { nl: 'Russisch diplomaat' } },
    });
  });

  it('clears a field of the pack and brings it back', async () => {
    const entry = await glossary.entry(lavrov);
    if (!entry) throw new Error('no entry');
    const { roles: _roles, ...without } = entry.concept;
    await glossary.save(without);
    expect((await glossary.entry(lavrov))?.concept.roles).toBeUndefined();
    await glossary.revert(lavrov);
    expect(await glossary.entry(lavrov)).toEqual(entry);
  });

  it('deletes, and undoes change by change', async () => {
    await glossary.save(own);
    const removed = await glossary.remove(lavrov);
    expect(removed).toMatchObject({ action: 'remove', label: 'Sergey Lavrov' });
    expect(await linked('Lavrov')).toEqual([]);
    expect(await glossary.history(9, 'en')).toMatchObject([removed, { action: 'add' }]);
    glossary = await open(database);
    expect(await glossary.entry(lavrov)).toBeNull();
    await glossary.undo(removed.id);
    expect(await linked('Lavrov')).toEqual([lavrov]);
    const [added] = await glossary.history(1, 'en');
    expect(added).toMatchObject({ action: 'add' });
    await glossary.undo(added?.id ?? -1);
    expect(await glossary.entry('u:1')).toBeNull();
    expect(await glossary.history(1, 'en')).toEqual([]);
  });

  it('keeps the compiled lexicon for the next opening, and compiles anew for another pack', async () => {
    const db = new GlossaryDatabase(database);
    const row = await db.lexicons.get('all');
    if (!row) throw new Error('no lexicon');
    expect(row.table.values.length).toBeGreaterThan(0);
    await db.lexicons.put({ ...row, table: { ...row.table, values: new Uint32Array(8) } });
    glossary = await open(database);
    expect(await linked('Rusland')).toEqual([]);
    glossary = await open(database, { ...smallPack, version: '2026.12.1' });
    await vi.waitFor(async () => expect(await linked('Rusland')).toEqual(['Q159']));
  });

  it('compiles many changes into the lexicon and loses none made meanwhile', async () => {
    const numbered = (number: number): Concept => ({
      ...own,
      id: `u:${number}`,
      terms: { nl: [{ text: `Iris Voorbeeld${number}` }] },
    });
    for (let number = 0; number < 305; number++) await glossary.save(numbered(number));
    await glossary.remove('u:1');
    const db = new GlossaryDatabase(database);
    await vi.waitFor(async () => {
      expect((await db.lexicons.get('all'))?.own).toContain('u:300');
    });
    expect(await db.pending.count()).toBeLessThan(10);
    const found = ['u:0', 'u:300', 'u:304'];
    const text = 'Iris Voorbeeld0, Iris Voorbeeld1, Iris Voorbeeld300 en Iris Voorbeeld304';
    expect(await linked(text)).toEqual(found);
    glossary = await open(database);
    expect(await linked(text)).toEqual(found);
  });

  it('refuses to undo what was changed again since, and to undo twice', async () => {
    const first = await glossary.save(own);
    const second = await glossary.save({ ...own, note: 'later' });
    await expect(glossary.undo(first.id)).rejects.toThrow(UndoError);
    await glossary.undo(second.id);
    await expect(glossary.undo(second.id)).rejects.toThrow(UndoError);
    expect((await glossary.entry('u:1'))?.concept.note).toBeUndefined();
  });

  it('does not know how to change what it does not have', async () => {
    await expect(glossary.remove('Q1')).rejects.toThrow(MissingError);
    await expect(glossary.revert('Q1')).rejects.toThrow(MissingError);
    await expect(glossary.exclude('Q1', 'page', page)).rejects.toThrow(MissingError);
  });

  it('excludes on a page whatever its campaign parameters, on a site, or everywhere', async () => {
    await glossary.exclude(lavrov, 'page', page);
    await glossary.exclude('Q159', 'site', page);
    const everywhere = await glossary.exclude('Q30', 'everywhere', page);
    const on = (url: string) => [...glossary.excludedOn(url)].sort();
    expect(on('https://news.example/artikel/1')).toEqual(['Q159', 'Q30', lavrov]);
    expect(on('https://news.example/artikel/2')).toEqual(['Q159', 'Q30']);
    expect(on('https://other.example/')).toEqual(['Q30']);
    await glossary.undo(everywhere.id);
    expect(on('https://other.example/')).toEqual([]);
  });

  it('keeps markup in every field as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    await glossary.save({
      id: 'u:markup',
      kind: 'person',
      terms: { nl: [{ text: markup }] },
      description: { nl: markup },
      note: markup,
      roles: [{ title: { nl: markup } }],
      sources: [{ label: markup }],
    });
    expect((await glossary.entry('u:markup'))?.concept.note).toBe(markup);
  });

  it('leaves a row that does not fit the schema in the database and shows the pack instead', async () => {
    const db = new GlossaryDatabase(database);
    await db.overlay.put({ id: lavrov, fields: { kind: 'nonsense' as 'person' } });
    glossary = await open(database);
    expect(await glossary.entry(lavrov)).toMatchObject({
      edited: false,
      concept: { kind: 'person' },
    });
    expect(await db.overlay.get(lavrov)).toBeDefined();
  });
});
