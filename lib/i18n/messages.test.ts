import { describe, expect, it } from 'vitest';
import { interfaceLangs } from '../model/settings';
import { cardMessages } from './card-messages';
import { formatDate } from './format-date';
import { pageMessages } from './page-messages';
import { createTranslator, pluralKey } from './translator';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each([
  ['card', cardMessages],
  ['pages', pageMessages],
])('messages of %s', (_name, catalogues: Record<string, Record<string, string>>) => {
  it.each(interfaceLangs)('in %s have the keys and placeholders of English', (lang) => {
    const own = catalogues[lang] ?? {};
    const english = catalogues.en ?? {};
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(own[key] ?? '')]).toEqual([key, placeholders(text)]);
      expect(own[key]?.trim()).not.toBe('');
    }
  });
});

describe('translator', () => {
  it('fills placeholders and leaves unknown ones', () => {
    const t = createTranslator({ greet: 'Dag {name}, {other}' });
    expect(t('greet', { name: '<b>Jan</b>' })).toBe('Dag <b>Jan</b>, {other}');
  });

  it('chooses the plural', () => {
    expect([pluralKey('n', 1, 'en'), pluralKey('n', 0, 'en'), pluralKey('n', 0, 'fr')]).toEqual([
      'n.one',
      'n.other',
      'n.one',
    ]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2022-01-26', 'nl', '26 januari 2022'],
    ['2022-01-26', 'en', '26 January 2022'],
    ['2022-01', 'de', 'Januar 2022'],
    ['2022', 'fr', '2022'],
  ])('%s in %s', (date, lang, text) => expect(formatDate(date, lang)).toBe(text));
});
