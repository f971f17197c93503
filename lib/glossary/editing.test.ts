import { beforeEach, describe, expect, it } from 'vitest';
import { openSmall } from '../../tests/fixtures/glossary/open-small';
import type { Concept } from '../model/concept';
import { NothingToDo } from './editing';
import type { Glossary } from './glossary';
import { UndoError } from './write';

const lavrov = 'Q58217';
const russia = 'Q159';

const journalist: Concept = {
  id: 'u:1',
  kind: 'person',
  terms: { nl: [{ text: 'Iris Voorbeeld' }] },
  description: { nl: 'journalist' },
  tags: ['pers'],
  note: 'Sprak ik in Utrecht.',
};

let name = 0;

describe('changing many at once', () => {
  let database: string;
  let glossary: Glossary;
  beforeEach(async () => {
    database = `editing-${++name}`;
    glossary = await openSmall(database);
    await glossary.save(journalist);
  });

  const tagsOf = async (id: string) => (await glossary.entry(id))?.concept.tags;
  const trash = async () => (await glossary.trash('nl')).map(({ concept }) => concept);

  it('tags entries of packs and own ones as one change, and takes all of it back', async () => {
    const change = await glossary.bulk([lavrov, russia, 'u:1'], { do: 'tag', tag: 'oorlog' });
    expect(change).toMatchObject({ action: 'tag', count: 3 });
    expect(await tagsOf(lavrov)).toEqual(['oorlog']);
    expect(await tagsOf('u:1')).toEqual(['pers', 'oorlog']);
    expect((await glossary.facets()).tags).toEqual([
      { tag: 'oorlog', entries: 3 },
      { tag: 'pers', entries: 1 },
    ]);
    await glossary.undo(change.id);
    expect(await tagsOf(lavrov)).toBeUndefined();
    expect(await tagsOf('u:1')).toEqual(['pers']);
  });

  it('leaves alone what has it already, and says so when all do', async () => {
    const change = await glossary.bulk([russia, 'u:1'], { do: 'tag', tag: 'pers' });
    expect(change.count).toBe(1);
    const again = glossary.bulk([russia, 'u:1'], { do: 'tag', tag: 'pers' });
    await expect(again).rejects.toThrow(NothingToDo);
    await glossary.bulk([russia], { do: 'untag', tag: 'pers' });
    expect(await tagsOf(russia)).toBeUndefined();
  });

  it('changes the kind and hides marks', async () => {
    await glossary.bulk(['u:1'], { do: 'kind', kind: 'org' });
    expect((await glossary.entry('u:1'))?.concept.kind).toBe('org');
    const hidden = await glossary.bulk([russia], { do: 'hide' });
    expect([...glossary.excludedOn('https://any.example/')]).toEqual([russia]);
    const rules = await glossary.rules('nl');
    expect(rules).toMatchObject([{ concept: russia, label: 'Rusland', scope: 'everywhere' }]);
    await glossary.removeRule(rules[0]?.id ?? '');
    expect(await glossary.rules('nl')).toEqual([]);
    // Somebody else changed the rule since: undoing would bring it back behind the reader's back.
    await expect(glossary.undo(hidden.id)).rejects.toThrow(UndoError);
  });

  it('has a trash that gives back, and that can be emptied', async () => {
    await glossary.bulk([lavrov, 'u:1'], { do: 'remove' });
    expect(await glossary.entry('u:1')).toBeNull();
    expect(await trash()).toEqual(expect.arrayContaining([lavrov, 'u:1']));
    glossary = await openSmall(database);
    await glossary.bulk([lavrov], { do: 'restore' });
    expect(await glossary.entry(lavrov)).toMatchObject({ edited: false });
    const purged = await glossary.bulk(['u:1'], { do: 'purge' });
    expect(await trash()).toEqual([]);
    await glossary.undo(purged.id);
    await glossary.bulk(['u:1'], { do: 'restore' });
    expect((await glossary.entry('u:1'))?.concept).toEqual(journalist);
  });

  it('keeps what a pack has away when the trash is emptied', async () => {
    await glossary.bulk([lavrov], { do: 'remove' });
    await glossary.bulk([lavrov], { do: 'purge' });
    expect(await glossary.entry(lavrov)).toBeNull();
    expect(await trash()).toEqual([lavrov]);
  });

  it('imports as one change', async () => {
    const others = [1, 2, 3].map((n) => ({ ...journalist, id: `u:import-${n}` }));
    const change = await glossary.import(others, 'lijst.csv');
    expect(change).toMatchObject({ action: 'import', label: 'lijst.csv', count: 3 });
    expect((await glossary.facets()).states.own).toBe(4);
    await glossary.undo(change.id);
    expect((await glossary.facets()).states).toEqual({ own: 1, edited: 0, noted: 1, hidden: 0 });
  });
});

describe('merging', () => {
  let glossary: Glossary;
  beforeEach(async () => {
    glossary = await openSmall(`merging-${++name}`);
  });

  it('finds an own entry that a pack has too, and makes one of both', async () => {
    const own: Concept = {
      id: 'u:lavrov',
      kind: 'person',
      terms: { nl: [{ text: 'Sergej Lavrov' }, { text: 'Lavrov de oude', type: 'nick' }] },
      description: { fr: 'diplomate russe' },
      note: 'Zelf ontmoet.',
    };
    await glossary.save(own);
    const [group] = await glossary.duplicates('nl');
    expect(group?.map(({ concept }) => concept).sort()).toEqual([lavrov, 'u:lavrov']);
    const change = await glossary.merge(lavrov, 'u:lavrov');
    const merged = (await glossary.entry(lavrov))?.concept;
    expect(merged?.note).toBe('Zelf ontmoet.');
    expect(merged?.description.fr).toBe('diplomate russe');
    expect(merged?.terms.nl?.map(({ text }) => text)).toContain('Lavrov de oude');
    expect(merged?.terms.nl?.filter(({ text }) => text === 'Sergej Lavrov')).toHaveLength(1);
    expect(await glossary.entry('u:lavrov')).toBeNull();
    expect(await glossary.duplicates('nl')).toEqual([]);
    // What still refers to the one that went finds the one that stayed.
    expect((await glossary.view(['u:lavrov'])).concept('u:lavrov')?.id).toBe(lavrov);
    expect(await glossary.trash('nl')).toMatchObject([{ mergedInto: { concept: lavrov } }]);
    await glossary.undo(change.id);
    expect((await glossary.entry('u:lavrov'))?.concept).toEqual(own);
    expect((await glossary.entry(lavrov))?.edited).toBe(false);
  });

  it('takes nobody for a duplicate by a surname or another kind', async () => {
    await glossary.save({ ...journalist, terms: { nl: [{ text: 'Lavrov' }] } });
    await glossary.save({
      ...journalist,
      id: 'u:2',
      kind: 'building',
      terms: { nl: [{ text: 'Rusland' }] },
    });
    expect(await glossary.duplicates('nl')).toEqual([]);
  });
});

describe('comparing what is to be imported', () => {
  it('tells new, same, changed, conflicting and alike apart, and writes nothing', async () => {
    const revisions: number[] = [];
    const glossary = await openSmall(`comparing-${++name}`, {
      changed: async (revision) => {
        revisions.push(revision);
      },
    });
    await glossary.save(journalist);
    const packs = (await glossary.entry(lavrov))?.concept;
    if (!packs) throw new Error('no entry');
    const compared = await glossary.compare(
      [
        { ...journalist, id: 'u:9', terms: { nl: [{ text: 'Niemand Anders' }] } },
        packs,
        { ...packs, id: russia, kind: 'country' },
        { ...journalist, note: 'iets anders' },
        { ...journalist, id: 'u:10' },
      ],
      'nl',
    );
    expect(compared.map(({ status }) => status)).toEqual([
      'new',
      'same',
      'changes',
      'conflict',
      'alike',
    ]);
    expect(compared[3]?.fields).toEqual(['note']);
    expect(compared[3]?.completed).toEqual({ ...journalist, note: 'iets anders' });
    expect(compared[4]?.present).toEqual({ concept: 'u:1', label: 'Iris Voorbeeld' });
    expect(revisions).toEqual([1]);
  });

  it('takes nothing away that the file does not speak of', async () => {
    const glossary = await openSmall(`comparing-${++name}`);
    const before = (await glossary.entry(lavrov))?.concept;
    if (!before) throw new Error('no entry');
    await glossary.save({ ...before, note: 'Mijn aantekening', tags: ['volgen'] });
    const partial: Concept = {
      id: lavrov,
      kind: 'concept',
      terms: { nl: [{ text: 'Sergej Lavrov' }] },
      description: { nl: 'uit een tabel' },
    };
    const [compared] = await glossary.compare([partial], 'nl');
    expect(compared).toMatchObject({ status: 'conflict', fields: ['terms', 'description'] });
    const { completed } = compared ?? {};
    if (!completed) throw new Error('nothing to import');
    await glossary.import([completed], 'tabel.csv');
    const after = (await glossary.entry(lavrov))?.concept;
    expect(after).toMatchObject({
      kind: 'person',
      note: 'Mijn aantekening',
      tags: ['volgen'],
      description: { nl: 'uit een tabel' },
      roles: before.roles,
    });
    expect(after?.terms.en).toEqual(before.terms.en);
  });
});
