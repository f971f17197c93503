import { describe, expect, it } from 'vitest';
import { conceptOf, type Draft, draftOf } from '../../../components/entry/draft';
import type { Concept } from '../../../lib/model/concept';

const concept: Concept = {
  id: 'Q1',
  kind: 'person',
  gender: 'f',
  terms: {
    nl: [{ text: 'Anna Voorbeeld' }, { text: 'Voorbeeld', type: 'surname' }],
    en: [{ text: 'Ann Example' }],
  },
  description: { nl: 'Schrijfster', en: 'Writer' },
  roles: [{ title: { nl: 'minister' }, from: '2020', source: { label: 's' } }],
};
const edit = (change: Partial<Draft>) =>
  conceptOf({ ...draftOf(concept, 'nl'), ...change }, concept, 'nl');

describe('draft of an entry', () => {
  it('gives the concept back unchanged', () => expect(edit({})).toEqual({ concept }));

  it('leaves other languages and fields that it does not show alone', () => {
    expect(edit({ description: 'Dichteres' })).toMatchObject({
      concept: { gender: 'f', description: { nl: 'Dichteres', en: 'Writer' } },
    });
  });

  it('drops empty rows', () => {
    const names = [
      { lang: 'nl', term: { text: 'Anna' } },
      { lang: 'en', term: { text: ' ' } },
    ];
    expect(edit({ names, roles: [{ title: { nl: '' } }] })).toEqual({
      concept: {
        id: 'Q1',
        kind: 'person',
        gender: 'f',
        terms: { nl: [{ text: 'Anna' }] },
        description: concept.description,
      },
    });
  });

  it('says what is wrong, and where', () => {
    expect(edit({ names: [] })).toEqual({
      problems: [{ field: 'names', reason: 'name', message: '' }],
    });
    const roles = [{ title: { nl: '' } }, { title: { nl: 'minister' }, from: '1 mei' }];
    expect(edit({ roles })).toMatchObject({
      problems: [{ field: 'roles', index: 1, reason: 'date' }],
    });
    expect(edit({ description: 'x'.repeat(201) })).toMatchObject({
      problems: [{ field: 'description', reason: 'long' }],
    });
  });
});
