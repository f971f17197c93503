import { describe, expect, it } from 'vitest';
import { inGender, readVocabulary } from '../../../data/build/authoring/vocabulary';
import { officeIds, titlesOf } from './offices';

const folder = new URL('../../../data/vocabulary', import.meta.url).pathname;
const { offices } = readVocabulary(folder, []);

describe('titles of offices', () => {
  it.each(officeIds)('of %s are those of the vocabulary', (id) => {
    for (const gender of ['m', 'f'] as const) {
      const title = offices[id]?.title ?? {};
      const expected = ['nl', 'en', 'de', 'fr'].map((lang) => [
        lang,
        title[lang] && inGender(title[lang], gender),
      ]);
      expect(titlesOf(id, gender)).toEqual(Object.fromEntries(expected));
    }
  });

  it('are left out where they depend on a gender that is not known', () => {
    expect(titlesOf('president')).toEqual({ nl: 'president', en: 'President' });
  });
});
