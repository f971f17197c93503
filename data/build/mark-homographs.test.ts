import { expect, it } from 'vitest';
import type { Concept } from '../../lib/model/concept';
import { markHomographs } from './mark-homographs';

it('marks the forms of a name that are ordinary words, inflected ones too', () => {
  const duda: Concept = {
    id: 'Q1',
    kind: 'person',
    description: {},
    terms: { pl: [{ text: 'Duda', type: 'surname' }], nl: [{ text: 'Duda', type: 'surname' }] },
  };
  const { terms } = markHomographs(duda, { pl: ['duda', 'dudy', 'kot'] });
  expect(terms.pl?.[0]?.homographs).toEqual(['duda', 'dudy']);
  expect(terms.nl?.[0]).not.toHaveProperty('homographs');
});
