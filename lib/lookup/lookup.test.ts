import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../tests/fixtures/wikidata/memory-store';
import { type FakeWikidata, fakeWikidata } from '../../tests/fixtures/wikidata/server';
import type { LookedUp } from '../model/lookup';
import { answerCache } from './answer-cache';
import { createLookup } from './lookup';
import { politeAsk } from './polite-ask';
import { wikidataClient } from './wikidata-client';

/** What the glossary has: the Netherlands, a party, an alliance. */
const glossary = new Set(['Q55', 'Q900000021', 'Q900000022']);
const person = 'Q900000001';
let wikidata: FakeWikidata;
beforeEach(async () => {
  wikidata = await fakeWikidata();
});
afterEach(() => wikidata.close());

function lookupFor(allowed = true) {
  const now = () => Date.parse('2026-08-01T12:00:00Z');
  const ask = politeAsk({
    address: wikidata.address,
    agent: 'Sidelight/test',
    fetch,
    now,
    sleep: async () => undefined,
  });
  return createLookup({
    client: wikidataClient(ask, answerCache(memoryStore(), now)),
    allowed: async () => allowed,
    known: async (ids) => new Set(ids.filter((id) => glossary.has(id))),
    today: () => '2026-08-01',
  });
}

async function found(id: string, langs: string[], lookup = lookupFor()): Promise<LookedUp> {
  const answer = await lookup.concept({ id, langs });
  if ('problem' in answer) throw new Error(answer.problem.message);
  return answer.found;
}

describe('a person', () => {
  it('has names in the chosen languages and those for all, the label first', async () => {
    const { concept } = await found(person, ['nl', 'en']);
    expect(concept).toMatchObject({ id: person, kind: 'person', gender: 'f' });
    expect(concept.terms).toEqual({
      nl: [{ text: 'Anna Voorbeeld' }, { text: 'A.V.', type: 'abbr', case: 'exact' }],
      en: [
        { text: 'Anna Voorbeeld' },
        { text: 'Ann Example', type: 'alt' },
        { text: 'Annie', type: 'nick' },
      ],
      mul: [{ text: 'Anna Voorbeeld' }, { text: 'Anna J. Voorbeeld', type: 'alt' }],
    });
    expect(concept.life).toEqual({ from: '1962-04-16' });
    expect(concept.sources).toEqual([
      { label: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q900000001' },
    ]);
  });

  it('has in another script no name of ours', async () => {
    const { terms } = (await found(person, ['uk', 'ru', 'fr'])).concept;
    expect(Object.keys(terms)).toEqual(['uk', 'ru', 'mul']);
    expect(terms.uk).toEqual([{ text: 'Анна Форбельд' }]);
  });

  it('has descriptions that stay true; the others are named', async () => {
    const { concept, leftOut } = await found(person, ['nl', 'en', 'de', 'fr']);
    const { nl, de, fr, en } = concept.description;
    expect(nl).toBe('Nederlands politica (geboren 1962)');
    expect(fr).toBe('femme politique <b>néerlandaise</b>');
    expect([de?.length, de?.endsWith('…')]).toEqual([200, true]);
    expect(en).toBeUndefined();
    expect(leftOut.descriptions).toEqual([
      { lang: 'en', text: 'former Dutch minister of examples' },
    ]);
  });

  it('has the offices of both ranks, with ends that are known, unknown or to come', async () => {
    const { concept, leftOut } = await found(person, ['nl', 'de']);
    expect(concept.roles).toEqual([
      {
        title: { nl: 'lid van de Tweede Kamer' },
        of: 'Q55',
        from: '2003-01-30',
        to: '2010-06-17',
      },
      { title: { en: 'chair of the committee' }, from: '2010-10-14', to: 'unknown' },
      { title: { mul: 'Minister of Examples' }, of: 'Q55', from: '2015-01', to: '2017' },
      { title: { nl: 'burgemeester' }, from: '2018-02-03', to: 'unknown' },
      {
        title: {
          nl: 'secretaris-generaal van het Voorbeeldverbond',
          de: 'Generalsekretärin des Beispielbündnisses',
        },
        of: 'Q900000022',
        from: '2024-10-01',
        asOf: '2026-08-01',
      },
      { title: { nl: 'ambassadeur <script>alert(1)</script>' }, asOf: '2026-08-01' },
      { title: { sv: 'sändebud' }, of: 'Q900000022', asOf: '2026-08-01' },
    ]);
    expect(leftOut.roles).toBe(1);
  });

  it('is related only to what the glossary has, and to what has not ended some time', async () => {
    const { concept } = await found(person, ['nl']);
    expect(concept.relations).toEqual([
      { type: 'citizenOf', to: 'Q55' },
      { type: 'party', to: 'Q900000021', from: '2001', until: '2010-06' },
    ]);
  });

  it('takes a handful of requests, and none the second time', async () => {
    const lookup = lookupFor();
    const first = await found(person, ['nl'], lookup);
    expect(wikidata.asked.map(({ parameters }) => parameters.get('props'))).toEqual([
      'info|labels|aliases|descriptions|claims',
      'info|labels|claims',
      'info|labels',
    ]);
    expect(await found(person, ['nl'], lookup)).toEqual(first);
    expect(wikidata.asked).toHaveLength(3);
  });
});

describe('other items', () => {
  it('without a name in any language at hand keep one that they have', async () => {
    const { concept } = await found('Q900000002', ['nl']);
    expect(concept).toMatchObject({ kind: 'city', terms: { ja: [{ text: '例市' }] } });
    expect(concept.life).toEqual({ from: '1275' });
    expect(concept.relations).toEqual([
      { type: 'partOf', to: 'Q55' },
      { type: 'capitalOf', to: 'Q55' },
    ]);
  });

  it('that were merged have the id of today', async () => {
    const { concept } = await found('Q900000004', ['fr']);
    expect(concept).toMatchObject({
      id: 'Q900000003',
      kind: 'agreement',
      terms: { en: [{ text: 'Example Accord' }] },
      description: {},
      relations: [{ type: 'successorOf', to: 'Q900000022' }],
    });
    expect(concept.life).toBeUndefined();
  });

  it.each([
    ['Q900000404', 'not-found'],
    ['Q900000005', 'unreadable'],
  ])('that are missing or nameless are told: %s is %s', async (id, code) => {
    const answer = await lookupFor().concept({ id, langs: ['nl'] });
    expect(answer).toMatchObject({ problem: { code } });
  });
});

describe('a look-up that is switched off', () => {
  it('sends nothing', async () => {
    const lookup = lookupFor(false);
    const answers = [
      await lookup.search({ query: 'annie', lang: 'nl' }),
      await lookup.concept({ id: person, langs: ['nl'] }),
    ];
    expect(answers).toMatchObject([{ problem: { code: 'off' } }, { problem: { code: 'off' } }]);
    expect(wikidata.asked).toEqual([]);
  });
});
