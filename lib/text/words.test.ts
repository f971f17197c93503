import { describe, expect, it } from 'vitest';
import { insideAddress } from './addresses';
import { isAllCapitals, isCapitalised, opensSentence, wordsOf } from './words';

describe('words', () => {
  it('are runs of letters, marks and digits of any script', () => {
    const text = "NAVO's S-400, Київ (東京ドームで) 3e";
    expect(wordsOf(text).map((word) => word.text)).toEqual([
      'NAVO',
      's',
      'S',
      '400',
      'Київ',
      '東',
      '京',
      'ドーム',
      'で',
      '3e',
    ]);
  });

  it('know capitals', () => {
    expect([isCapitalised('Élysée'), isCapitalised('élysée'), isCapitalised('1e')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isAllCapitals('NAVO'), isAllCapitals('Navo'), isAllCapitals('A')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('opensSentence', () => {
  it.each([
    ['|Poetin zei', true],
    ['Hij zweeg. |Poetin zei', true],
    ['Hij zweeg." |Poetin zei', true],
    ['Hij zei: "|Poetin', true],
    ["Hij zei: '|Poetin", true],
    ['Vladimir V. |Poetin', false],
    ['zei |Poetin', false],
    ['de (|Poetin)', false],
    ['Volgens president |Poetin', false],
  ])('%s: %s', (marked, opens) => {
    const offset = marked.indexOf('|');
    expect(opensSentence(marked.replace('|', ''), offset)).toBe(opens);
  });
});

describe('addresses', () => {
  it.each([
    ['zie https://rusland.example/|Rusland?x=1 voor', true],
    ['mail j.|lavrov@mid.example nu', true],
    ['volg @|Rusland', true],
    ['#|Rusland', false],
    ['|NOS.nl meldt', true],
    ['Kiev.|Moskou', false],
    ['leest @nos. |Rusland', false],
  ])('%s: %s', (marked, inside) => {
    const start = marked.indexOf('|');
    const text = marked.replace('|', '');
    expect(insideAddress(text, start, start + 3)).toBe(inside);
  });
});
