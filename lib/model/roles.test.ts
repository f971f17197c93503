import { describe, expect, it } from 'vitest';
import type { Concept, Role } from './concept';
import { heldAt, lastRoleBefore, rolesAt } from './roles';

const title = { en: 'minister' };

describe('heldAt', () => {
  const cases: ReadonlyArray<readonly [Partial<Role>, string, boolean]> = [
    [{ from: '2021-01-26' }, '2021-01-25', false],
    [{ from: '2021-01-26' }, '2021-01-26', true],
    [{ from: '2021-01-26' }, '2021-01', true],
    [{ from: '2021-01-26' }, '2021', true],
    [{ from: '2021-01-26' }, '2020', false],
    [{ from: '2014', to: '2017' }, '2017-12-31', true],
    [{ from: '2014', to: '2017' }, '2018-01-01', false],
    [{ from: '2014-10-01', to: '2024-09-30' }, '2024-10-01', false],
    [{ to: '2017' }, '1999', true],
    [{}, '2022', true],
    [{ from: '2014', to: 'unknown' }, '2015', false],
  ];
  it.each(cases)('%j on %s: %s', (role, date, held) => {
    expect(heldAt({ title, ...role }, date)).toBe(held);
  });
});

describe('roles of a person', () => {
  const concept: Concept = {
    id: 'Q1',
    kind: 'person',
    terms: { en: [{ text: 'Ann Example' }] },
    description: {},
    roles: [
      { title: { en: 'deputy' }, from: '2010', to: '2014-06' },
      { title: { en: 'member' }, from: '2012' },
      { title: { en: 'chair' }, from: '2012', to: '2016', rank: 2 },
      { title: { en: 'envoy' }, from: '2015', to: 'unknown' },
    ],
  };

  it('come by rank, then the latest first', () => {
    expect(rolesAt(concept, '2014-03').map((role) => role.title.en)).toEqual([
      'chair',
      'member',
      'deputy',
    ]);
  });

  it('know which ended last', () => {
    expect(lastRoleBefore(concept, '2020')?.title.en).toBe('chair');
    expect(lastRoleBefore(concept, '2015')?.title.en).toBe('deputy');
    expect(lastRoleBefore(concept, '2014-06')).toBeUndefined();
  });
});
