import { describe, expect, it } from 'vitest';
import { small } from '../../tests/fixtures/glossary/small';
import type { Concept } from '../model/concept';
import type { Presence } from '../model/overview';
import { knownUntil } from '../model/roles';
import { cardOf } from './card';
import { viewOf } from './glossary-view';
import { rankBackground } from './rank-background';

const event = (id: string, from: string, core: string[], importance: 1 | 2 | 3 = 2): Concept => ({
  id,
  kind: 'event',
  description: {},
  terms: { en: [{ text: id.slice(2) }] },
  event: { from, core, importance },
});

const glossary = viewOf([
  ...small,
  event('x:annexation', '2014-03-18', ['Q159', 'Q30'], 3),
  event('x:summit', '2021-06-16', ['Q159', 'Q30', 'Q7184']),
  event('x:elsewhere', '2021-12-01', ['Q458', 'Q90']),
  event('x:invasion', '2022-02-24', ['Q159', 'Q7184'], 3),
  event('x:later', '2023-01-01', ['Q159', 'Q30'], 1),
]);

const presence = (concept: string, count = 1, rest: Partial<Presence> = {}): Presence => ({
  concept,
  count,
  adjectives: 0,
  early: false,
  ...rest,
});
const article = [presence('Q159', 5, { early: true }), presence('Q30', 3), presence('Q7184', 4)];
const limits = { before: 8, after: 3 };

describe('background', () => {
  it('ranks what shares the cast, parts what came after, and gives the reason', () => {
    const ranked = rankBackground(article, '2022-01-26', glossary, limits);
    expect(ranked.filter(({ after }) => !after).map(({ concept }) => concept.id)).toEqual([
      'x:summit',
      'x:annexation',
    ]);
    expect(ranked.filter(({ after }) => after).map(({ concept }) => concept.id)).toEqual([
      'x:invasion',
      'x:later',
    ]);
    expect(ranked[0]?.because[0]).toBe('Q159');
  });

  it('calls nothing later when the date is unknown', () => {
    const ranked = rankBackground(article, null, glossary, limits);
    expect(ranked.some(({ after }) => after)).toBe(false);
    expect(ranked).toHaveLength(4);
  });

  it('counts a metonym and an office for the body behind it', () => {
    const indirect = [
      presence('Q649', 2, { sense: 'x:kremlin-government' }),
      presence('Q7821917', 2),
    ];
    const ids = rankBackground(indirect, '2022-01-26', glossary, limits).map(
      ({ concept }) => concept.id,
    );
    expect(ids).toContain('x:annexation');
  });

  it('shows an event that the text names even when its participants are absent', () => {
    const ids = rankBackground([presence('x:elsewhere')], '2022-01-26', glossary, limits);
    expect(ids.map(({ concept }) => concept.id)).toEqual(['x:elsewhere']);
  });

  it('gives nothing for an empty article', () => {
    expect(rankBackground([], null, glossary, limits)).toEqual([]);
  });
});

describe('card', () => {
  const concept = glossary.concept('Q7821917');
  if (!concept) throw new Error('no concept');
  const question = {
    entry: { concept, pack: 'core', asOf: '2026-08', edited: false },
    lang: 'nl',
    present: ['Q58217', 'Q30'],
    evidence: [],
    today: '2026-11-24',
  };

  it('says who it was on the date and is now', () => {
    const card = cardOf({ ...question, date: '2022-01-26' }, glossary);
    expect(card).toMatchObject({
      label: 'Antony Blinken',
      rolesThen: [{ title: 'minister van Buitenlandse Zaken', of: 'Verenigde Staten' }],
      rolesNow: [],
      lastRole: { to: '2025-01-20' },
      asOf: '2026-08',
    });
  });

  it('says something else of another date, and nothing of an unknown one', () => {
    expect(cardOf({ ...question, date: '2016' }, glossary).rolesThen[0]?.title).toBe(
      'onderminister van Buitenlandse Zaken',
    );
    expect(cardOf({ ...question, date: null }, glossary).rolesThen).toEqual([]);
  });

  it('relates it to those present only: counterparts by equal office, countries by role', () => {
    const { here } = cardOf({ ...question, date: '2022-01-26' }, glossary);
    expect(here).toEqual([
      { concept: 'Q58217', label: 'Sergej Lavrov', type: 'counterpart' },
      { concept: 'Q30', label: 'Verenigde Staten', type: 'related' },
    ]);
    expect(cardOf({ ...question, date: '2016', present: ['Q58217'] }, glossary).here).toEqual([]);
  });
});

describe('what is known until when', () => {
  const minister = (asOf?: string): Concept => ({
    id: 'Q1',
    kind: 'person',
    description: {},
    terms: { en: [{ text: 'Ann Example' }] },
    roles: [{ title: { en: 'minister' }, from: '2024', ...(asOf && { asOf }) }],
  });
  it.each([
    [undefined, '2025-12'],
    ['2026-08', '2026-08'],
    ['2025-03', '2025-03'],
  ])('is the day to which an open role was checked (%s)', (asOf, known) =>
    expect(knownUntil(minister(asOf), '2025-12')).toBe(known),
  );
  it('is the day of the pack for who holds nothing any more', () => {
    const retired = { ...minister(), roles: [{ title: { en: 'x' }, to: '2020', asOf: '2019' }] };
    expect(knownUntil(retired, '2025-12')).toBe('2025-12');
    expect(knownUntil(retired, null)).toBeNull();
  });
  it('is the day of the look-up for what came from Wikidata, and today for what was written', () => {
    expect(knownUntil(minister('2026-11-25'), null)).toBe('2026-11-25');
    expect(knownUntil(minister(), null)).toBeNull();
  });
});

describe('names of their time', () => {
  const eswatini: Concept = {
    id: 'Q1050',
    kind: 'country',
    description: {},
    terms: { en: [{ text: 'Eswatini' }, { text: 'Swaziland', to: '2018-04-19' }] },
  };
  const card = (date: string | null) =>
    cardOf(
      {
        entry: { concept: eswatini, pack: 'world', asOf: '2026-08', edited: false },
        date,
        lang: 'en',
        present: [],
        evidence: [],
        today: '2026-11-25',
      },
      glossary,
    );
  it('stand on the card of an article of that time', () =>
    expect(card('2015-03')).toMatchObject({ label: 'Eswatini', nameThen: 'Swaziland' }));
  it.each(['2020-01-01', null])('and on no other (%s)', (date) =>
    expect(card(date).nameThen).toBeUndefined(),
  );
});
