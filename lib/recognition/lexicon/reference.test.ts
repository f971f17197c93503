import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../model/concept';
import { keyOf } from '../../text/key';
import { normalise } from '../../text/normalise';
import { wordsOf } from '../../text/words';
import { createLexicon, type Lexicon } from './lexicon';
import { formsOfTerm, keysOf, termsOf } from './terms';

/** The slow way, obviously right: every run of words against every form of every concept. */
function namesBySearching(text: string, concepts: readonly Concept[]): string[] {
  const keys = new Map<string, Set<string>>();
  for (const concept of concepts) {
    for (const term of termsOf(concept)) {
      for (const form of formsOfTerm(concept, term)) {
        for (const key of keysOf(form)) {
          keys.set(key, (keys.get(key) ?? new Set()).add(concept.id));
        }
      }
    }
  }
  const words = wordsOf(text);
  return words.flatMap((first, index) =>
    words.slice(index).flatMap(({ end }) => {
      const ids = keys.get(keyOf(text.slice(first.start, end)));
      return ids ? [`${first.start}-${end} ${[...ids].sort().join(',')}`] : [];
    }),
  );
}

function namesByLexicon(text: string, lexicon: Lexicon): string[] {
  return (lexicon.find(text, true) ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ start, end }) => {
      const ids = new Set(lexicon.forms(text.slice(start, end)).map(({ concept }) => concept));
      return ids.size > 0 ? [`${start}-${end} ${[...ids].sort().join(',')}`] : [];
    });
}

const word = fc.constantFrom('Ab', 'ab', 'Ba', 'Cé', 'Ce', 'Ов', 'US', 'van', '東', '京', 'アイ');
const gap = fc.constantFrom(' ', ' ', '-', "'", '. ', '');
const phrase = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([one, joint]) => one + joint).join(''))
  .map((text) => text.trim());
const glossary = fc
  .array(
    fc.record({
      terms: fc.array(phrase, { minLength: 1, maxLength: 2 }),
      kind: fc.constantFrom('person' as const, 'country' as const),
      lang: fc.constantFrom('nl', 'ru', 'en'),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(
      ({ terms, kind, lang }, index): Concept => ({
        id: `u:${index}`,
        kind,
        description: {},
        // `any`, so that letter case is nobody's business here.
        terms: { [lang]: terms.map((text) => ({ text, case: 'any' as const })) },
      }),
    ),
  )
  .map((concepts) =>
    concepts.map((concept) => ({
      ...concept,
      // A derived surname has the case rule of its own; a listed one ends the derivation.
      terms: Object.fromEntries(
        Object.entries(concept.terms).map(([lang, terms]) => [
          lang,
          [...terms, { text: 'Xx', type: 'surname' as const, case: 'any' as const }],
        ]),
      ),
    })),
  );
const text = fc
  .array(fc.oneof(phrase, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => normalise(parts.join(' ')).text);

describe('the lexicon', () => {
  it('finds exactly what searching finds', () => {
    fc.assert(
      fc.property(glossary, text, (concepts, source) => {
        expect(namesByLexicon(source, createLexicon(concepts))).toEqual(
          namesBySearching(source, concepts),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same after changes as if it had been compiled so', () => {
    fc.assert(
      fc.property(glossary, glossary, text, (before, after, source) => {
        const lexicon = createLexicon(before);
        for (const concept of after) lexicon.put(concept);
        const removed = before.slice(after.length, after.length + 1);
        for (const { id } of removed) lexicon.remove(id);
        const left = [...after, ...before.slice(after.length + removed.length)];
        expect(namesByLexicon(source, lexicon)).toEqual(namesBySearching(source, left));
      }),
    );
  });

  it('loses nothing to a term that is added', () => {
    fc.assert(
      fc.property(glossary, text, (concepts, source) => {
        const added: Concept = {
          id: 'u:added',
          kind: 'org',
          description: {},
          terms: { nl: [{ text: 'Quite Another' }] },
        };
        const lexicon = createLexicon(concepts);
        const before = namesByLexicon(source, lexicon);
        lexicon.put(added);
        expect(namesByLexicon(`${source} Quite Another`, lexicon)).toEqual(
          expect.arrayContaining(before),
        );
      }),
    );
  });

  it.each([
    ['one letter', 'a'.repeat(5_000_000)],
    ['one word', 'Ab '.repeat(300_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['combining marks', `a${'\u0301'.repeat(200_000)}`],
    ['soft hyphens', 'A\u00AD'.repeat(300_000)],
    ['hyphens', 'Ab-'.repeat(300_000)],
    ['Han', '東'.repeat(500_000)],
    ['katakana', 'ア'.repeat(500_000)],
    ['lone surrogates', '\uD800'.repeat(300_000)],
  ])('reads a text of nothing but %s', (_name, source) => {
    const lexicon = createLexicon([
      {
        id: 'u:1',
        kind: 'org',
        description: {},
        terms: { nl: [{ text: 'Ab Ab Ab' }, { text: '東京' }] },
      },
    ]);
    const plain = normalise(source).text;
    expect(lexicon.find(plain, true)?.length).toBeLessThanOrEqual(plain.length * 3);
  });
});
