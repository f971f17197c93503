import { describe, expect, it } from 'vitest';
import { adjectiveIn } from './adjectives';

describe('the adjective in the name of a currency', () => {
  it.each([
    ['nl', 'Oekraïense hryvnia', 'Oekraïne', 'Oekraïens'],
    ['nl', 'Chinese yuan', 'China', 'Chinees'],
    ['nl', 'Indiase roepie', 'India', 'Indiaas'],
    ['nl', 'Syrisch pond', 'Syrië', 'Syrisch'],
    ['en', 'Kenyan Shilling', 'Kenya', 'Kenyan'],
    ['de', 'Mexikanischer Peso', 'Mexiko', 'mexikanisch'],
    ['fr', 'hryvnia ukrainienne', 'Ukraine', 'ukrainien'],
    ['es', 'rupia india', 'India', null],
    ['es', 'lira turca', 'Turquía', 'turco'],
    ['pl', 'hrywna ukraińska', 'Ukraina', 'ukraiński'],
    ['ru', 'мексиканский песо', 'Мексика', 'мексиканский'],
    ['uk', 'українська гривня', 'Україна', 'український'],
    // Of another country, or in more words than one can tell apart.
    ['en', 'Swiss Franc', 'Liechtenstein', null],
    ['en', 'Israeli New Shekel', 'Israel', null],
    ['zh', '人民币', '中国', null],
  ])('%s: %s gives %4$s', (lang, currency, country, adjective) => {
    expect(adjectiveIn(currency, country, lang)).toBe(adjective);
  });
});
