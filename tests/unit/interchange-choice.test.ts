import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../components/interchange/amounts';
import {
  type Choice,
  chosenOf,
  countTaken,
  firstChoices,
  isTaken,
  wholeGroup,
  withOne,
} from '../../components/interchange/choice';
import type { Compared, Groups } from '../../components/interchange/compare';
import { firstDestination, listFor } from '../../components/interchange/destination';
import type { InstalledPack } from '../../lib/model/installed-pack';
import { concept } from '../fixtures/packs/publisher';

const group = (count: number): Compared[] =>
  Array.from({ length: count }, (_, number) => ({
    concept: concept(number),
    comparison: { concept: `x:thing-${number}`, status: 'new', fields: [] },
  }));

describe('a choice', () => {
  it('counts what it takes, whatever was clicked', () => {
    const clicks = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()));
    fc.assert(
      fc.property(fc.boolean(), clicks, (taken, clicked) => {
        const all = group(10);
        const last = new Map(clicked.map(([number, wanted]) => [`x:thing-${number}`, wanted]));
        const choice = clicked.reduce<Choice>(
          (before, [number, wanted]) => withOne(before, `x:thing-${number}`, wanted),
          wholeGroup(taken),
        );
        const ids = all.map((one) => one.concept.id).filter((id) => isTaken(choice, id));
        expect(ids).toEqual(all.map((one) => one.concept.id).filter((id) => last.get(id) ?? taken));
        expect(countTaken(all, choice)).toBe(ids.length);
      }),
    );
  });

  it('leaves conflicts and what is the same at first', () => {
    const groups: Groups = {
      new: group(1),
      changes: group(1),
      alike: group(1),
      conflict: group(1),
      same: group(1),
    };
    expect(chosenOf(groups, firstChoices)).toHaveLength(3);
  });
});

describe('a destination', () => {
  it.each([
    ['my_names.csv', 10, { place: 'own', name: 'my names' }],
    ['dict.zip', 2_001, { place: 'list', name: 'dict' }],
    ['.csv', 2_000, { place: 'own', name: '.csv' }],
  ])('for %s with %d entries', (file, count, wanted) => {
    expect(firstDestination(file, count)).toMatchObject({ ...wanted, replace: false });
  });

  const pack = (id: string, more: Partial<InstalledPack> = {}) =>
    ({ id, title: { en: id }, origin: 'file', entries: 7, ...more }) as InstalledPack;
  const list = { place: 'list', name: 'Names', replace: true } as const;

  it('replaces a list of the reader’s, and nothing that somebody else keeps', () => {
    expect(listFor(list, [pack('names')], 'en')).toEqual({
      id: 'names',
      replaced: { id: 'names', name: 'names', entries: 7 },
    });
    for (const other of [
      pack('names', { origin: 'bundled' }),
      pack('names', { origin: 'url' }),
      pack('names', { fingerprint: 'ab12' }),
    ]) {
      expect(listFor(list, [other], 'en')).toEqual({ id: 'names-2', replaced: null });
    }
  });

  it('finds another id unless it replaces', () =>
    expect(listFor({ ...list, replace: false }, [pack('names')], 'en').id).toBe('names-2'));
});

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [51_234, '51 kB'],
    [1_240_000, '1.2 MB'],
    [5e12, '5,000 GB'],
  ])('%d', (bytes, text) => expect(formatBytes(bytes, 'en')).toBe(text));
});
