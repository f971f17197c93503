import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';

describe('normalise', () => {
  it.each([
    ['Oekra\u00EFne', 'Oekra\u00EFne'],
    ['Oekrai\u0308ne', 'Oekra\u00EFne'],
    ['Rus\u00ADland', 'Rusland'],
    ['Wit\u2011Rusland', 'Wit-Rusland'],
    ['l\u2019Ukraine', "l'Ukraine"],
    ['Verenigde\u00A0\n  Staten', 'Verenigde Staten'],
    ['\uFEFFNAVO\u200B', 'NAVO'],
    ['', ''],
  ])('%j becomes %j', (source, text) => expect(normalise(source).text).toBe(text));

  it('maps offsets back to whole clusters of the source', () => {
    const source = 'x Oekrai\u0308ne\u00AD, y';
    const { text, sourceStart, sourceEnd } = normalise(source);
    const start = text.indexOf('Oekra');
    const end = start + 'Oekraïne'.length;
    expect(source.slice(sourceStart(start), sourceEnd(end))).toBe('Oekrai\u0308ne');
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        'a',
        'É',
        ' ',
        '\n',
        '\u00AD',
        '\u2011',
        '\u2019',
        'e\u0301',
        '\u0301',
        '\u00A0',
        'ї',
        '🙂',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalise(source).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('has a monotone map inside the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const normalised = normalise(source);
        let before = 0;
        for (let at = 0; at <= normalised.text.length; at++) {
          const start = normalised.sourceStart(at);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(start).toBeLessThanOrEqual(source.length);
          before = start;
        }
      }),
    );
  });
});
