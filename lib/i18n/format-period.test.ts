import { describe, expect, it } from 'vitest';
import { formatList } from './format-list';
import { formatPeriod } from './format-period';

/** Spaces around a dash change with the version of the locale data. */
const plain = (text: string) => text.replace(/\s*–\s*/, '–').replace(/\s/g, ' ');

describe('formatPeriod', () => {
  it.each([
    ['2008-04-02', '2008-04-04', 'en', '2–4 Apr 2008'],
    ['2008-04-02', '2008-04-02', 'en', '2 Apr 2008'],
    ['2008-04-02', undefined, 'nl', '2 apr 2008'],
    ['2021-03', '2022-02-23', 'en', 'Mar 2021–23 Feb 2022'],
    ['2014', '2016', 'fr', '2014–2016'],
    ['2021-03', '2021-05', 'en', 'Mar–May 2021'],
  ])('%s to %s in %s', (from, to, lang, text) =>
    expect(plain(formatPeriod(from, to, lang))).toBe(text),
  );
});

describe('formatList', () => {
  it.each([
    [[], 'en', ''],
    [['Russia'], 'en', 'Russia'],
    [['Russia', 'Ukraine', 'NATO'], 'en', 'Russia, Ukraine and NATO'],
    [['Rusland', 'NAVO'], 'nl', 'Rusland en NAVO'],
  ])('%j in %s', (names, lang, text) => expect(formatList(names, lang)).toBe(text));
});
