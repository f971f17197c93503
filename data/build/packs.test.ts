import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/model/pack';
import { checkPack } from './check-pack';
import { readPack } from './read-pack';

const folder = join(import.meta.dirname, '../packs');

describe.each(readdirSync(folder))('pack %s', (name) => {
  const pack = readPack(join(folder, name));

  it('is whole', () => expect(checkPack(pack)).toEqual([]));

  it('has the background that its first article needs', () => {
    expect(pack.concepts.filter(({ event }) => event).length).toBeGreaterThanOrEqual(15);
  });
});

describe('checkPack', () => {
  const found = (...concepts: Pack['concepts']) =>
    checkPack({
      format: 1,
      id: 'x',
      version: '2026.1.1',
      asOf: '2025-12',
      title: {},
      licence: 'CC0-1.0',
      attribution: [],
      concepts,
    }).map(({ message }) => message);
  const terms = { mul: [{ text: 'Ann Example' }] };
  const description = { nl: 'a', en: 'a', de: 'a', fr: 'a' };
  const base = { id: 'Q1', kind: 'person', terms, description } as const;

  it('finds nothing wrong with a right concept', () => expect(found({ ...base })).toEqual([]));

  it.each([
    ['a dangling id', { relations: [{ type: 'partOf', to: 'Q2' }] }, /Q2 is not in the pack/],
    ['a missing language', { description: { nl: 'a' } }, /in en/],
    [
      'a description that ages',
      { description: { ...description, en: 'current chair' } },
      /out of date/,
    ],
    ['a role without source', { roles: [{ title: { en: 'chair' } }] }, /no source/],
    [
      'an event without source',
      { event: { from: '2020', core: ['Q1'], importance: 1 } },
      /no source/,
    ],
    [
      'a role upside down',
      { roles: [{ title: {}, from: '2020', to: '2019', source: { label: 's' } }] },
      /ends before/,
    ],
    [
      'a role of the future',
      { roles: [{ title: {}, from: '2027', source: { label: 's' } }] },
      /begins after/,
    ],
    [
      'a role before birth',
      {
        life: { from: '1990' },
        roles: [{ title: {}, from: '1980', to: '1991', source: { label: 's' } }],
      },
      /before birth/,
    ],
    [
      'a role after death',
      {
        life: { to: '1990' },
        roles: [{ title: {}, from: '1980', to: '1991', source: { label: 's' } }],
      },
      /outlives/,
    ],
  ])('finds %s', (_name, change, message) => {
    expect(found({ ...base, ...change } as Pack['concepts'][number]).join('\n')).toMatch(message);
  });
});
