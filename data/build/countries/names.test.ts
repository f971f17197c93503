import { describe, expect, it } from 'vitest';
import { usualNames } from './names';

describe('names of a territory', () => {
  it('begin with what newspapers say, and leave out what they do not', () => {
    expect(
      usualNames('HK', { HK: 'Hongkong SAR van China', 'HK-alt-short': 'Hongkong' }, ['Hong Kong']),
    ).toEqual({ names: ['Hongkong', 'Hong Kong'], abbreviations: [] });
  });

  it('take a name out of parentheses, but no common noun', () => {
    expect(usualNames('MM', { MM: 'Myanmar (Birma)' }, []).names).toEqual(['Myanmar', 'Birma']);
    expect(usualNames('CG', { CG: 'Congo (Republiek)' }, []).names).toEqual(['Congo']);
  });

  it('keep abbreviations apart', () => {
    const cldr = { US: 'États-Unis', 'US-alt-short': 'É.-U.' };
    expect(usualNames('US', cldr, ['USA', 'États Unis'])).toEqual({
      names: ['États-Unis'],
      abbreviations: ['É.-U.', 'USA'],
    });
  });

  it('are never none', () => {
    expect(usualNames('BQ', { BQ: 'Бонэйр, Синт-Эстатиус и Саба' }, []).names).toHaveLength(1);
  });
});
