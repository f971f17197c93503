import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../../../model/concept';
import { formsOf } from './inflect';

const concept: Concept = { id: 'Q1', kind: 'country', terms: {}, description: {} };

describe('formsOf', () => {
  const cases: ReadonlyArray<readonly [string, Term, readonly string[]]> = [
    ['nl', { text: 'Russisch', type: 'adj' }, ['Russisch', 'Russische', 'Russischen']],
    [
      'nl',
      { text: 'Oost-Europees', type: 'adj' },
      ['Oost-Europees', 'Oost-Europese', 'Oost-Europesen'],
    ],
    ['nl', { text: 'Rusland' }, ['Rusland', 'Ruslands']],
    ['nl', { text: 'Moskou' }, ['Moskou']],
    ['nl', { text: 'NAVO', type: 'abbr' }, ['NAVO']],
    ['nl', { text: 'Rus', type: 'demonym', forms: ['Russen'] }, ['Rus', 'Russen']],
    ['en', { text: 'Russian', type: 'demonym' }, ['Russian', 'Russians']],
    ['en', { text: 'Dutch', type: 'demonym' }, ['Dutch']],
    [
      'de',
      { text: 'russisch', type: 'adj' },
      ['russisch', 'russische', 'russischen', 'russischer', 'russisches', 'russischem'],
    ],
    ['de', { text: 'Russland' }, ['Russland', 'Russlands']],
    [
      'fr',
      { text: 'ukrainien', type: 'adj' },
      ['ukrainien', 'ukrainienne', 'ukrainiens', 'ukrainiennes'],
    ],
    [
      'fr',
      { text: 'américain', type: 'adj' },
      ['américain', 'américaine', 'américains', 'américaines'],
    ],
    ['fr', { text: 'français', type: 'adj' }, ['français', 'française', 'françaises']],
    ['fr', { text: 'russe', type: 'adj' }, ['russe', 'russes']],
    ['es', { text: 'ruso', type: 'adj' }, ['ruso', 'rusa', 'rusos', 'rusas']],
    ['es', { text: 'alemán', type: 'adj' }, ['alemán', 'alemana', 'alemanes', 'alemanas']],
    ['es', { text: 'Rusia' }, ['Rusia']],
    ['it', { text: 'russo', type: 'adj' }, ['russo', 'russa', 'russi', 'russe']],
    ['it', { text: 'francese', type: 'adj' }, ['francese', 'francesi']],
    [
      'it',
      { text: 'tedesco', type: 'adj' },
      ['tedesco', 'tedesca', 'tedesci', 'tedeschi', 'tedesche'],
    ],
    ['nl', { text: 'Russisch', type: 'adj', inflect: false }, ['Russisch']],
    ['xx', { text: 'Name' }, ['Name']],
  ];
  it.each(cases)('%s %j', (lang, term, forms) =>
    expect(formsOf(term, lang, concept)).toEqual(forms),
  );
});
