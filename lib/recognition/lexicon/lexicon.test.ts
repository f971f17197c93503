import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { small } from '../../../tests/fixtures/glossary/small';
import type { Concept } from '../../model/concept';
import { recognise } from '../recognise';
import { createLexicon } from './lexicon';

const person = (id: string, ...names: string[]): Concept => ({
  id,
  kind: 'person',
  description: {},
  terms: { nl: names.map((text) => ({ text })) },
});

describe('lexicon', () => {
  it('finds a name without its diacritics when it is long enough', () => {
    const lexicon = createLexicon([person('Q1', 'Viktor Orbán'), person('Q2', 'Ana Ké')]);
    expect(lexicon.forms('viktor orban').map((form) => form.concept)).toEqual(['Q1']);
    expect(lexicon.forms('orban').map((form) => form.type)).toEqual(['surname']);
    expect(lexicon.forms('ké')).toHaveLength(1);
    expect(lexicon.forms('ke')).toHaveLength(0);
  });

  it('forgets every form of a concept that is removed or replaced', () => {
    const lexicon = createLexicon(small);
    lexicon.put(person('Q58217', 'Sergej Nieuwman'));
    expect(lexicon.forms('lavrov')).toEqual([]);
    expect(lexicon.forms('nieuwman')).toHaveLength(1);
    lexicon.remove('Q58217');
    expect(lexicon.forms('sergej nieuwman')).toEqual([]);
    expect(lexicon.concept('Q58217')).toBeUndefined();
  });

  it('lists a surname with its particles', () => {
    const lexicon = createLexicon(small);
    expect(lexicon.forms('von der leyen').map((form) => form.concept)).toEqual(['Q57434']);
  });
});

describe('spans', () => {
  const lexicon = createLexicon(small);
  const pieces = small.flatMap(({ terms }) =>
    Object.values(terms)
      .flat()
      .map(({ text }) => text),
  );
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces, ' ', '. ', '-', '\u00AD', "'s", ' de '),
        fc.string({ maxLength: 4 }),
      ),
    )
    .map((parts) => parts.join(''));

  it('lie inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('nl', 'en', 'de', 'fr'), (source, lang) => {
        const blocks = [{ id: 0, text: source }];
        const { links } = recognise({ lang, date: null, blocks, known: [] }, lexicon);
        let before = 0;
        for (const { start, end, surface } of links) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(source.slice(start, end)).toBe(surface);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
