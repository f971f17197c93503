import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../tests/fixtures/wikidata/memory-store';
import { error, type FakeWikidata, fakeWikidata } from '../../tests/fixtures/wikidata/server';
import { answerCache } from './answer-cache';
import { LookupError } from './lookup-error';
import { politeAsk } from './polite-ask';
import { longestAnswer } from './read-json';
import { wikidataClient } from './wikidata-client';

const hour = 3_600_000;
const wanted = { props: 'all', langs: ['nl', 'mul', 'en'] } as const;
let wikidata: FakeWikidata;
let now: number;
let slept: number[];

beforeEach(async () => {
  wikidata = await fakeWikidata();
  now = Date.parse('2026-08-01T12:00:00Z');
  slept = [];
});
afterEach(() => wikidata.close());

function clientFor(store = memoryStore(), address = wikidata.address) {
  const ask = politeAsk({
    address,
    agent: 'Sidelight/test (https://sidelight.example)',
    fetch,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  });
  return wikidataClient(
    ask,
    answerCache(store, () => now),
  );
}
const search = (query: string, client = clientFor()) => client.search({ query, lang: 'nl' });
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (reason: unknown) => (reason instanceof LookupError ? reason : Promise.reject(reason)),
  );

describe('search', () => {
  it('says by which other name something was found, and leaves out what is no item', async () => {
    expect(await search('annie')).toEqual([
      {
        id: 'Q900000001',
        label: 'Anna Voorbeeld',
        description: 'Nederlands politica (geboren 1962)',
        alias: 'Annie',
      },
      { id: 'Q900000030', label: 'アニー' },
      { id: 'Q900000031', label: '<img src=x onerror=alert(1)>' },
    ]);
  });

  it('may find nothing', async () => expect(await search('qqzz')).toEqual([]));

  it('asks anonymously and says who asks', async () => {
    await search('annie');
    const [request] = wikidata.asked;
    const headers = request?.headers ?? {};
    expect(Object.fromEntries(request?.parameters ?? [])).toMatchObject({
      action: 'wbsearchentities',
      origin: '*',
      search: 'annie',
      language: 'nl',
    });
    expect(headers['api-user-agent']).toBe('Sidelight/test (https://sidelight.example)');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });
});

describe('entities', () => {
  it('come by the id that was asked for, without those that are missing', async () => {
    const found = await clientFor().entities(['Q900000004', 'Q900000404', 'Q900000002'], wanted);
    expect([...found].map(([asked, { id }]) => [asked, id])).toEqual([
      ['Q900000004', 'Q900000003'],
      ['Q900000002', 'Q900000002'],
    ]);
    expect(found.get('Q900000004')?.aliases).toEqual({});
  });

  it('that were merged may also stand under the old id', async () => {
    const merged = { id: 'Q900000003', redirects: { from: 'Q900000004', to: 'Q900000003' } };
    wikidata.next.push({ body: JSON.stringify({ entities: { Q900000004: merged } }) });
    const found = await clientFor().entities(['Q900000004'], wanted);
    expect(found.get('Q900000004')?.id).toBe('Q900000003');
  });

  it('are asked for in batches, one request at a time', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `Q${index + 1}`);
    const client = clientFor();
    await Promise.all([
      client.entities(ids, { ...wanted, props: 'labels' }),
      client.entities(ids, wanted),
    ]);
    const sizes = wikidata.asked.map(({ parameters }) => parameters.get('ids')?.split('|').length);
    expect(sizes.sort()).toEqual([10, 10, 25, 25, 50]);
    expect(wikidata.atOnce()).toBe(1);
  });

  it('are kept for a day, also by a store that outlives the client', async () => {
    const store = memoryStore();
    const first = await clientFor(store).entities(['Q900000001'], wanted);
    now += 23 * hour;
    expect(await clientFor(store).entities(['Q900000001'], wanted)).toEqual(first);
    expect(wikidata.asked).toHaveLength(1);
    now += 2 * hour;
    await clientFor(store).entities(['Q900000001'], wanted);
    expect(wikidata.asked).toHaveLength(2);
  });

  it('are asked for again when the store is broken', async () => {
    const store = { get: async () => ({ at: now, entity: 3 }), set: () => Promise.reject('full') };
    const found = await clientFor(store).entities(['Q900000001'], wanted);
    expect(found.size).toBe(1);
  });
});

describe('a server that is busy', () => {
  const tooMany = (wait: string) => ({
    status: 429,
    headers: { 'retry-after': wait, 'content-type': 'text/plain' },
    body: 'Too many requests.',
  });

  it('is asked again after a short wait', async () => {
    wikidata.next.push(error('maxlag', { 'retry-after': '5' }));
    expect(await search('annie')).toHaveLength(3);
    expect(slept).toEqual([5000]);
  });

  it('is not asked for ever', async () => {
    wikidata.next.push(...Array(9).fill(error('maxlag', { 'retry-after': '1' })));
    expect(await problemOf(search('annie'))).toMatchObject({ code: 'busy', seconds: 1 });
    expect(wikidata.asked).toHaveLength(3);
  });

  it.each(['30', 'Sat, 01 Aug 2026 12:00:30 GMT'])('is left alone until %s', async (wait) => {
    const client = clientFor();
    wikidata.next.push(tooMany(wait));
    expect(await problemOf(search('annie', client))).toMatchObject({ code: 'busy', seconds: 30 });
    now += 10_000;
    const problem = await problemOf(search('annie', client));
    expect(problem?.message).toBe('Wikidata is busy; try again in 20 s.');
    expect(wikidata.asked).toHaveLength(1);
    now += 20_000;
    expect(await search('annie', client)).toHaveLength(3);
    expect(slept).toEqual([]);
  });

  it('waits longer each time when the server does not say how long', async () => {
    wikidata.next.push(...Array(9).fill({ status: 503, body: '' }));
    expect(await problemOf(search('annie'))).toMatchObject({ code: 'busy', seconds: 10 });
    expect(slept).toEqual([5000]);
  });
});

describe('an answer that is of no use', () => {
  it.each([
    ['broken JSON', { body: '{"search": [' }],
    ['a page', { body: '<!doctype html>' }],
    ['another shape', { body: '{"search": {}}' }],
    ['nothing', { body: '' }],
    ['a refusal', error('unknown')],
    ['a bad request', { status: 400, body: '{}' }],
    ['one that is too long', { body: `"${'x'.repeat(longestAnswer)}"` }],
  ])('is told as unreadable: %s', async (_, answer) => {
    wikidata.next.push(answer);
    expect(await problemOf(search('annie'))).toMatchObject({ code: 'unreadable' });
  });

  it('that is too long is not read when the server says its length', async () => {
    const length = String(longestAnswer + 1);
    wikidata.next.push({ headers: { 'content-length': length }, body: 'x' });
    const problem = await problemOf(search('annie'));
    expect(problem?.message).toBe('The answer of Wikidata is longer than 4 MB.');
  });

  it('may say that there is no such item', async () => {
    wikidata.next.push(error('noSuchEntity'));
    const work = clientFor().entities(['Q900000404'], wanted);
    expect(await problemOf(work)).toMatchObject({ code: 'not-found' });
  });

  it('is followed nowhere', async () => {
    wikidata.next.push({ status: 302, headers: { location: '/elsewhere' }, body: '' });
    expect(await problemOf(search('annie'))).toMatchObject({ code: 'offline' });
    expect(wikidata.asked).toHaveLength(1);
  });

  it('does not come when there is no server', async () => {
    const client = clientFor(memoryStore(), 'http://127.0.0.1:9/');
    expect(await problemOf(search('annie', client))).toMatchObject({ code: 'offline' });
  });
});
