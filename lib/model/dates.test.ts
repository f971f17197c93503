import { describe, expect, it } from 'vitest';
import { firstDay, isPartialDate, lastDay, yearsBetween } from './dates';

describe('partial dates', () => {
  it.each(['2022', '2022-01', '2022-01-26', '2024-02-29', '1999-12-31'])('accepts %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '22',
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2022-1-2',
    '2022-01-26T10:00',
    '',
    'unknown',
  ])('refuses %j', (date) => expect(isPartialDate(date)).toBe(false));

  it('covers a year or a month whole', () => {
    expect([firstDay('2017'), lastDay('2017')]).toEqual(['2017-01-01', '2017-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2022-01-26'), lastDay('2022-01-26')]).toEqual(['2022-01-26', '2022-01-26']);
  });

  it('counts years between dates', () => {
    expect(yearsBetween('2014-03-18', '2022-03-18')).toBeCloseTo(8, 2);
    expect(yearsBetween('2022', '2014')).toBeCloseTo(-8, 2);
  });
});
