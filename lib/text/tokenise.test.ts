import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';
import { createTokeniser, type Tokens } from './tokenise';
import { wordsOf } from './words';

const tokenise = createTokeniser();

function spansOf(tokens: Tokens | null): string | null {
  if (!tokens) return null;
  const spans = Array.from({ length: tokens.count }, (_, index) => [
    tokens.starts[index],
    tokens.ends[index],
  ]);
  return JSON.stringify(spans);
}

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'É',
      ' ',
      '-',
      '’',
      '\u00AD',
      'e\u0301',
      '東',
      '京',
      'ア',
      'ー',
      'あ',
      '𠮷',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

describe('tokenise', () => {
  it('finds the words that wordsOf finds, in any normalised text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const plain = normalise(source).text;
        const words = wordsOf(plain).map(({ start, end }) => [start, end]);
        expect(spansOf(tokenise(plain, true))).toBe(JSON.stringify(words));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same without normalising, or says that it cannot', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: plain, sourceStart, sourceEnd } = normalise(source);
        const words = wordsOf(plain).map(({ start, end }) => [sourceStart(start), sourceEnd(end)]);
        expect([null, JSON.stringify(words)]).toContain(spansOf(tokenise(source)));
      }),
    );
  });

  it.each([
    ['Poetin’s', "POETIN's"],
    ['Wit‑Rusland', 'wit-rusland'],
    ['De\u00A0 NAVO', 'de navo'],
    ['Rus\u00ADland\u00AD \u200B\u2060 en', 'rusland en'],
    ['ΟΔΟΣ', 'οδος'],
  ])('hashes %s as %s', (one, other) => {
    const hashes = (source: string) => {
      const tokens = tokenise(source);
      if (!tokens) throw new Error(`${source} is odd`);
      const { count, first, second, gaps } = tokens;
      return JSON.stringify([first, second, gaps].map((all) => [...all.subarray(0, count)]));
    };
    expect(hashes(one)).toBe(hashes(other));
  });

  it('asks for normalisation where only that can tell', () => {
    for (const odd of ['Oekrai\u0308ne', '\u1112\u1161', '🙂']) {
      expect(tokenise(odd)).toBeNull();
    }
  });
});
