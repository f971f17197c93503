import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSmall, smallPack } from '../../tests/fixtures/glossary/open-small';
import { small } from '../../tests/fixtures/glossary/small';
import { type Concept, labelOf } from '../model/concept';
import type { Filter } from '../model/entry';
import type { Glossary } from './glossary';
import { namesOf, searchKey } from './search-line';

const words = ['ada', 'bo', 'Çelik', 'de vries', 'Éva', 'ø', 'x-9', 'ада', '李'];
const kinds = ['person', 'org', 'city'] as const;

/** A few hundred concepts with names that begin, end and meet in the same letters. */
const many: readonly Concept[] = Array.from({ length: 400 }, (_, n) => ({
  id: `x:${n}`,
  kind: kinds[n % 3] ?? 'person',
  terms: {
    nl: [{ text: `${words[n % 9]} ${words[(n * 7) % 9]}${n % 11}` }],
    en: [{ text: `${words[(n * 5) % 9]} ${n}` }, { text: `${words[(n * 3) % 9]}`, type: 'nick' }],
  },
  description: {},
  ...(n % 4 === 0 && { tags: n % 8 === 0 ? ['even', 'Acht'] : ['even'] }),
}));

/** What search should give, found without any of its short cuts. */
function plainly(concepts: readonly Concept[], query: string, filter: Filter): string[] {
  const wanted = searchKey(query.trim());
  const rankOf = (name: string) => {
    if (wanted === '' || (name.startsWith(wanted) && name !== wanted)) return 1;
    if (name === wanted) return 0;
    if (!name.includes(wanted)) return 4;
    return [' ', '-'].some((before) => name.includes(before + wanted)) ? 2 : 3;
  };
  const key = (concept: Concept) => searchKey(labelOf(concept, 'nl'));
  return concepts
    .filter(({ kind, tags = [] }) => {
      const tagged = filter.tag === undefined || tags.some((tag) => searchKey(tag) === filter.tag);
      return tagged && (filter.kind === undefined || filter.kind === kind);
    })
    .map((concept) => ({ concept, rank: Math.min(...namesOf(concept).map(rankOf)) }))
    .filter(({ rank }) => rank < (/^\p{sc=Latin}$/u.test(wanted) ? 2 : 4))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (key(a.concept) < key(b.concept) ? -1 : key(a.concept) > key(b.concept) ? 1 : 0),
    )
    .map(({ rank, concept }) => `${rank} ${key(concept)}`);
}

describe('search', () => {
  let glossary: Glossary;
  beforeAll(async () => {
    glossary = await openSmall('search', { packs: [{ ...smallPack, concepts: [...many] }] });
  });
  const ranked = (ids: readonly string[], query: string, filter: Filter) => {
    const shown = many.filter(({ id }) => ids.includes(id));
    return plainly(shown, query, filter);
  };

  it('gives what a plain search gives, in its order, page after page', async () => {
    const query = fc.constantFrom(
      '',
      'a',
      'ad',
      'vries',
      'eva',
      '9',
      'de vries4',
      'ада',
      '李',
      'zz',
      '-',
      'x-9 1',
    );
    const filter = fc.record(
      { kind: fc.constantFrom(...kinds), tag: fc.constantFrom('even', 'acht', 'ev') },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        query,
        filter,
        fc.integer({ min: 1, max: 90 }),
        async (asked, narrowed, limit) => {
          const expected = plainly(many, asked, narrowed);
          const found: string[] = [];
          for (let offset = 0; offset < expected.length || offset === 0; offset += limit) {
            const page = await glossary.search({
              query: asked,
              lang: 'nl',
              limit,
              offset,
              ...narrowed,
            });
            expect(page.total).toBe(expected.length);
            const ids = page.found.map(({ concept }) => concept);
            // Equal labels may come in any order: they are compared as what the reader sees.
            expect(ranked(ids, asked, narrowed)).toEqual(expected.slice(offset, offset + limit));
            found.push(...ids);
          }
          expect(new Set(found).size).toBe(expected.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows the reader’s words in place of the pack’s, once', async () => {
    const own = await openSmall('search-own');
    const entry = (await own.entry('Q159'))?.concept;
    if (!entry) throw new Error('no entry');
    await own.save({ ...entry, tags: ['Groot land'], note: 'Moskou' });
    const ask = (filter: Filter, query = '') =>
      own.search({ query, lang: 'nl', limit: 50, ...filter });
    expect(
      (await ask({}, 'rusland')).found.filter(({ concept }) => concept === 'Q159'),
    ).toMatchObject([
      { edited: true, own: false, pack: 'core', tags: ['Groot land'], note: 'Moskou' },
    ]);
    expect((await ask({ state: 'edited' })).total).toBe(1);
    expect((await ask({ state: 'noted' })).total).toBe(1);
    expect((await ask({ state: 'own' })).total).toBe(0);
    expect((await ask({ tag: 'groot land' })).found.map(({ concept }) => concept)).toEqual([
      'Q159',
    ]);
    expect((await ask({ pack: 'core' })).total).toBe(small.length);
    expect((await ask({ pack: 'other' })).total).toBe(0);
    await own.bulk(['Q159', 'Q30'], { do: 'hide' });
    expect((await ask({ state: 'hidden' })).total).toBe(2);
    await own.remove('Q159');
    expect((await ask({ pack: 'core' })).total).toBe(small.length - 1);
  });
});
