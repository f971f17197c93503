import { describe, expect, it } from 'vitest';
import { small } from '../../tests/fixtures/glossary/small';
import type { Concept, Relation, Role } from '../model/concept';
import { relationHolds } from '../model/relations';
import { castRelations } from './cast-relations';

const concept = (id: string, rest: Partial<Concept> = {}): Concept => ({
  id,
  kind: 'org',
  description: {},
  terms: { en: [{ text: id }] },
  ...rest,
});
const related = (id: string, ...relations: Relation[]) => concept(id, { relations });
const holder = (id: string, role: Partial<Role>) =>
  concept(id, { kind: 'person', roles: [{ title: { en: 'minister' }, ...role }] });

const lines = (cast: readonly Concept[], date: string | null = '2022-01-26') =>
  castRelations(cast, date, 'en').map(({ from, type, title, to }) => [
    from.map(({ label }) => label).join(' + '),
    title ?? type,
    to.label,
  ]);
const cast = (...ids: string[]) =>
  ids.map((id) => {
    const found = small.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });

describe('relations between the cast', () => {
  it('tell counterparts and offices of the day, each pair once', () => {
    expect(lines(cast('Q7821917', 'Q58217', 'Q30', 'Q159', 'Q649'))).toEqual([
      ['Sergey Lavrov', 'counterpart', 'Antony Blinken'],
      ['Antony Blinken', 'Secretary of State', 'United States'],
      ['Sergey Lavrov', 'Minister of Foreign Affairs', 'Russia'],
      ['Moscow', 'capitalOf', 'Russia'],
    ]);
  });

  it('hold at the date only', () => {
    expect(lines(cast('Q7821917', 'Q58217'), '2016')).toEqual([]);
    expect(lines(cast('Q7821917', 'Q58217'), null)).toEqual([]);
    const nato = concept('NATO');
    const finland = related('Finland', { type: 'memberOf', to: 'NATO', from: '2023-04-04' });
    expect(lines([nato, finland], '2022-01-26')).toEqual([]);
    expect(lines([nato, finland], '2023-04')).toEqual([['Finland', 'memberOf', 'NATO']]);
  });

  it('are only between those present', () => {
    expect(lines(cast('Q649', 'Q30'))).toEqual([]);
  });

  it('put several who have the same to do with one on one line', () => {
    const member: Relation = { type: 'memberOf', to: 'NATO' };
    const three = [related('A', member), concept('NATO'), related('B', member)];
    expect(lines(three)).toEqual([['A + B', 'memberOf', 'NATO']]);
  });

  it('say the most telling of a pair: an office before citizenship, the higher office first', () => {
    const minister = holder('M', { of: 'C', rank: 2 });
    const president = holder('P', { of: 'C', rank: 3, title: { en: 'president' } });
    const citizen = { ...minister, relations: [{ type: 'citizenOf' as const, to: 'C' }] };
    expect(lines([concept('C'), citizen, president])).toEqual([
      ['P', 'president', 'C'],
      ['M', 'minister', 'C'],
    ]);
  });

  it('say a mutual relation once', () => {
    const a = related('A', { type: 'spouse', to: 'B' });
    const b = related('B', { type: 'spouse', to: 'A' });
    expect(lines([a, b])).toEqual([['A', 'spouse', 'B']]);
  });

  it('leave out what tells nothing', () => {
    expect(lines([related('A', { type: 'related', to: 'B' }), concept('B')])).toEqual([]);
    expect(lines([related('A', { type: 'notSameAs', to: 'B' }), concept('B')])).toEqual([]);
  });

  it('know the same office under titles of either gender', () => {
    const her = holder('A', { of: 'X', office: 'king', title: { de: 'Königin' } });
    const him = holder('B', { of: 'Y', office: 'king', title: { de: 'König' } });
    expect(lines([her, him])).toEqual([['B', 'counterpart', 'A']]);
  });

  it('stop at a dozen lines', () => {
    const bodies = Array.from({ length: 20 }, (_, i) => concept(`B${i}`));
    const parts = bodies.map(({ id }) => related(`of ${id}`, { type: 'partOf', to: id }));
    expect(lines([...bodies, ...parts])).toHaveLength(12);
  });
});

describe('a relation', () => {
  it.each([
    [{}, '2022', true],
    [{ from: '2022-06' }, '2022', true],
    [{ from: '2022-06' }, '2022-05-31', false],
    [{ until: '2020-01-31' }, '2020', true],
    [{ until: '2020-01-31' }, '2020-02', false],
    [{ until: '2020-01-31' }, null, false],
    [{ from: '2020' }, null, true],
  ] as const)('with %j holds at %s: %s', (bounds, date, holds) =>
    expect(relationHolds({ type: 'memberOf', to: 'Q1', ...bounds }, date)).toBe(holds),
  );
});
