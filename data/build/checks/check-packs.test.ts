import { describe, expect, it } from 'vitest';
import type { Concept, Role } from '../../../lib/model/concept';
import { checkCoverage } from './check-coverage';
import { checkPacks } from './check-packs';

const single = new Set(['president']);
const found = (concepts: readonly Concept[]) =>
  checkPacks(
    [
      {
        format: 1,
        id: 'x',
        version: '2026.1.1',
        asOf: '2025-12',
        title: {},
        licence: 'CC0-1.0',
        attribution: [],
        concepts: [...concepts],
      },
    ],
    single,
  ).map(({ concept, message }) => `${concept}: ${message}`);

const description = { nl: 'a', en: 'a', de: 'a', fr: 'a' };
const source = { label: 's' };
const concept = (id: string, name: string, more: Partial<Concept> = {}): Concept => ({
  id,
  kind: 'person',
  terms: { mul: [{ text: name }] },
  description,
  ...more,
});
const land = concept('Q9', 'Exampleland', { kind: 'country' });
const president = (from: string, to?: string, more: Partial<Role> = {}): Partial<Concept> => ({
  roles: [
    {
      title: { en: 'President' },
      office: 'president',
      of: 'Q9',
      from,
      source,
      ...(to && { to }),
      ...more,
    },
  ],
});

describe('checkPacks', () => {
  it('finds nothing wrong with a right concept', () =>
    expect(found([concept('Q1', 'Ann Example')])).toEqual([]));

  it.each<[string, Partial<Concept>, RegExp]>([
    ['a dangling id', { relations: [{ type: 'partOf', to: 'Q2' }] }, /Q2 is in no pack/],
    ['a missing language', { description: { nl: 'a' } }, /in en/],
    [
      'a description that ages',
      { description: { ...description, en: 'current chair' } },
      /out of date/,
    ],
    ['one in Dutch', { description: { ...description, nl: 'huidig minister' } }, /out of date/],
    ['a control character', { tags: ['a\u0001'] }, /control character/],
    ['markup', { description: { ...description, en: 'a <b>chair</b>' } }, /markup/],
    ['a role without source', { roles: [{ title: { en: 'chair' } }] }, /no source/],
    [
      'an event without source',
      { event: { from: '2020', core: ['Q1'], importance: 1 } },
      /no source/,
    ],
    [
      'an event upside down',
      { event: { from: '2020', to: '2019', core: ['Q1'], importance: 1 }, sources: [source] },
      /event ends before/,
    ],
    [
      'a role upside down',
      { roles: [{ title: {}, from: '2020', to: '2019', source }] },
      /ends before/,
    ],
    ['a role of the future', { roles: [{ title: {}, from: '2027', source }] }, /begins after/],
    [
      'a role before birth',
      { life: { from: '1990' }, roles: [{ title: {}, from: '1980', to: '1991', source }] },
      /before birth/,
    ],
    [
      'a role after death',
      { life: { to: '1990' }, roles: [{ title: {}, from: '1980', to: '1991', source }] },
      /outlives/,
    ],
  ])('finds %s', (_name, change, message) => {
    expect(found([concept('Q1', 'Ann Example', change)]).join('\n')).toMatch(message);
  });

  it('does not take a role of a later check for one of the future', () => {
    const role = { title: {}, from: '2026-03', asOf: '2026-08', source };
    expect(found([concept('Q1', 'Ann Example', { roles: [role] })])).toEqual([]);
  });

  it('reports both holders of one seat, but not on the day of the handover', () => {
    const ann = concept('Q1', 'Ann Example', president('2019-05-01', '2021-06-01'));
    const after = concept('Q2', 'Bob Example', president('2021-06-01'));
    const meanwhile = concept('Q3', 'Cy Example', president('2020-01', '2020-03'));
    expect(found([land, ann, after])).toEqual([]);
    const messages = found([land, ann, meanwhile]);
    expect(messages).toHaveLength(2);
    expect(messages.join('\n')).toMatch(/Q1: Ann Example is President .* while Cy Example/);
    expect(
      found([land, ann, { ...meanwhile, ...president('2020-01', '2020-03', { acting: true }) }]),
    ).toEqual([]);
  });

  it('gives the benefit of the doubt to what precision hides', () => {
    const ann = concept('Q1', 'Ann Example', president('2019', '2021'));
    const bob = concept('Q2', 'Bob Example', president('2021', '2023'));
    expect(found([land, ann, bob])).toEqual([]);
  });

  it('reports two of one name unless they know of each other', () => {
    const one = concept('Q1', 'Ann Example');
    const other = concept('Q2', 'Ann Example');
    expect(found([one, other]).join('\n')).toMatch(/Q2: is called "Ann Example" like Q1/);
    const apart = (to: string): Partial<Concept> => ({ relations: [{ type: 'notSameAs', to }] });
    expect(
      found([
        { ...one, ...apart('Q2') },
        { ...other, ...apart('Q1') },
      ]),
    ).toEqual([]);
  });
});

describe('checkCoverage', () => {
  const coverage = {
    since: '2014-01-01',
    until: '2025-12-01',
    gapDays: 3,
    groups: { state: ['president', 'king'] },
    countries: { EX: ['state'] },
    vacant: [] as string[],
  };
  const ann = concept('Q1', 'Ann Example', president('2010', '2018-05-01'));
  const bob = concept('Q2', 'Bob Example', president('2018-09-01'));
  const check = (concepts: readonly Concept[], more = {}) =>
    checkCoverage(concepts, { ...coverage, ...more }, () => 'Q9').map(({ message }) => message);

  it('reports days on which nobody holds an office that must be known', () => {
    expect(check([ann, bob])).toEqual([
      'nobody holds an office of state in EX from 2018-05-01 to 2018-09-01',
    ]);
    expect(check([ann])).toHaveLength(1);
  });

  it('knows what was vacant, and lets a handover take some days', () => {
    expect(check([ann, bob], { vacant: ['EX state 2018-05-01..2018-09-01'] })).toEqual([]);
    const soon = concept('Q2', 'Bob Example', president('2018-05-04'));
    expect(check([ann, soon])).toEqual([]);
  });
});
