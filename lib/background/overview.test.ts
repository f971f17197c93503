import { describe, expect, it } from 'vitest';
import { small } from '../../tests/fixtures/glossary/small';
import type { Concept } from '../model/concept';
import type { CastMember, Presence } from '../model/overview';
import { groupCast } from './cast-groups';
import { viewOf } from './glossary-view';
import { overviewOf } from './overview';
import type { Knowledge } from './standing';

const office = (title: string, from: string, to?: string, rank?: number) => ({
  title: { en: title },
  of: 'Q30',
  from,
  ...(to && { to }),
  ...(rank && { rank }),
});
const person = (id: string, rest: Partial<Concept>): Concept => ({
  id,
  kind: 'person',
  description: { en: 'politician' },
  terms: { en: [{ text: id.slice(2) }] },
  ...rest,
});

const glossary = viewOf([
  ...small,
  person('x:promoted', {
    roles: [office('minister', '2020', '2023'), office('president', '2023-05-01')],
  }),
  person('x:still', { roles: [office('senator', '2019')] }),
  person('x:former', { roles: [office('governor', '2001', '2009-01-20')] }),
  person('x:coming', { roles: [office('mayor', '2023', '2024-07-02')] }),
  person('x:lost', { roles: [{ ...office('judge', '2010'), to: 'unknown' }] }),
  person('x:dead', {
    roles: [office('envoy', '2019', '2024-02-16')],
    life: { from: '1950', to: '2024-02-16' },
  }),
  person('x:writer', {}),
]);

const presence = (concept: string, count = 1, rest: Partial<Presence> = {}): Presence => ({
  concept,
  count,
  adjectives: 0,
  early: false,
  ...rest,
});
const knowledge: Knowledge = { today: '2026-11-25', asOf: () => '2026-08' };
const date = '2022-01-26';

const castOf = (concept: string, day: string | null = date, known: Knowledge | null = knowledge) =>
  overviewOf({ presences: [presence(concept)], date: day }, 'en', glossary, known ?? undefined)
    .cast[0];

describe('cast', () => {
  it('is empty for an empty article', () => {
    expect(overviewOf({ presences: [], date: null }, 'nl', glossary)).toEqual({
      cast: [],
      relations: [],
      background: [],
      knownUntil: null,
    });
  });

  it('stands by salience, and counts a name and its metonyms together', () => {
    const presences = [
      presence('Q159', 5, { early: true }),
      presence('Q649', 1, { sense: 'x:kremlin-government' }),
      presence('Q649', 2),
      presence('Q7184', 4),
    ];
    const { cast } = overviewOf({ presences, date }, 'nl', glossary);
    expect(cast.map(({ label, count }) => [label, count])).toEqual([
      ['Rusland', 5],
      ['NAVO', 4],
      ['Moskou', 3],
    ]);
    expect(cast[0]?.salience).toBe(1);
  });

  it('says which body a metonym stands for', () => {
    const presences = [presence('Q649', 1, { sense: 'x:kremlin-government' })];
    const { cast } = overviewOf({ presences, date }, 'nl', glossary);
    expect(cast[0]?.caption).toBe('Russische regering');
  });

  it('says the office then, and nothing of today while it is the same', () => {
    const still = castOf('x:still');
    expect(still?.standingThen).toMatchObject({ state: 'holds', role: { title: 'senator' } });
    expect(still?.standingNow).toBeUndefined();
  });

  it('says the office of today where it is another', () => {
    const promoted = castOf('x:promoted');
    expect(promoted?.standingThen?.role.title).toBe('minister');
    expect(promoted?.standingNow).toMatchObject({ state: 'holds', role: { title: 'president' } });
  });

  it('says that an office ended', () => {
    expect(castOf('Q7821917')).toMatchObject({
      standingThen: { state: 'holds', role: { title: 'Secretary of State' } },
      standingNow: {
        state: 'held',
        role: { title: 'Secretary of State', to: '2025-01-20' },
      },
    });
  });

  it('knows who was a former something then, and who was yet to be', () => {
    const former = castOf('x:former');
    expect(former?.standingThen).toMatchObject({ state: 'held', role: { to: '2009-01-20' } });
    expect(former?.standingNow).toBeUndefined();
    const coming = castOf('x:coming');
    expect(coming?.standingThen).toBeUndefined();
    expect(coming?.standingNow).toMatchObject({ state: 'held', role: { title: 'mayor' } });
  });

  it('claims nothing of an office with an unknown end', () => {
    const lost = castOf('x:lost');
    expect(lost?.standingThen ?? lost?.standingNow).toBeUndefined();
    expect(lost?.caption).toBe('politician');
  });

  it('says a death in the place of today', () => {
    const dead = castOf('x:dead');
    expect(dead).toMatchObject({ died: '2024-02-16', standingThen: { state: 'holds' } });
    expect(dead?.standingNow).toBeUndefined();
  });

  it('has only today for an undated article', () => {
    const undated = castOf('x:promoted', null);
    expect(undated?.standingThen).toBeUndefined();
    expect(undated?.standingNow?.role.title).toBe('president');
  });

  it.each([
    ['the glossary is older than the article', '2026-09-01', knowledge],
    ['nothing is known of today', date, null],
  ])('says nothing of today when %s', (_why, day, known) =>
    expect(castOf('x:promoted', day, known)?.standingNow).toBeUndefined(),
  );

  it('takes what the reader wrote as new as today', () => {
    const own: Knowledge = { today: '2026-11-25', asOf: () => null };
    const { knownUntil } = overviewOf(
      { presences: [presence('x:promoted')], date },
      'en',
      glossary,
      own,
    );
    expect(knownUntil).toBe('2026-11-25');
  });

  it('gives the oldest day for all that is said of today', () => {
    const asOf = (id: string) => (id === 'x:still' ? '2025-03' : '2026-08');
    const presences = [presence('x:promoted'), presence('x:still'), presence('x:writer')];
    const overview = overviewOf({ presences, date }, 'en', glossary, { ...knowledge, asOf });
    expect(overview.knownUntil).toBe('2025-03');
  });
});

describe('groups', () => {
  const member = (kind: CastMember['kind'], label: string): CastMember => ({
    concept: label,
    label,
    kind,
    count: 1,
    salience: 1,
  });
  it('have people first, and keep the order within', () => {
    const cast = [
      member('org', 'NATO'),
      member('city', 'Moscow'),
      member('person', 'Putin'),
      member('country', 'Russia'),
      member('party', 'United Russia'),
      member('weapon', 'S-400'),
      member('agreement', 'Minsk'),
    ];
    const groups = groupCast(cast).map(({ name, members }) => [
      name,
      ...members.map(({ label }) => label),
    ]);
    expect(groups).toEqual([
      ['people', 'Putin'],
      ['bodies', 'NATO', 'United Russia'],
      ['places', 'Moscow', 'Russia'],
      ['others', 'S-400', 'Minsk'],
    ]);
  });
});
