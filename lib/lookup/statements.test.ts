import { describe, expect, it } from 'vitest';
import type { Snak, Statement } from './answers';
import { dateOf, periodOf } from './statements';
import { isTimeless } from './timeless';

const time = (text: string, precision: number, calendarmodel = ''): Snak => ({
  snaktype: 'value',
  datavalue: { type: 'time', value: { time: text, precision, calendarmodel } },
});
const unknown: Snak = { snaktype: 'somevalue' };
const none: Snak = { snaktype: 'novalue' };

describe('dates', () => {
  const cases: ReadonlyArray<readonly [string, number, string | undefined]> = [
    ['+2021-01-26T00:00:00Z', 11, '2021-01-26'],
    ['+2021-01-26T00:00:00Z', 10, '2021-01'],
    ['+2015-01-00T00:00:00Z', 10, '2015-01'],
    ['+2017-00-00T00:00:00Z', 9, '2017'],
    ['+2017-00-00T00:00:00Z', 11, '2017'],
    ['+2023-02-30T00:00:00Z', 11, '2023-02'],
    ['+1990-00-00T00:00:00Z', 8, undefined],
    ['-0044-03-15T00:00:00Z', 11, undefined],
    ['+0000-00-00T00:00:00Z', 9, undefined],
    ['+12021-01-26T00:00:00Z', 11, undefined],
    ['yesterday', 11, undefined],
  ];
  it.each(cases)('%s with precision %i is %s', (text, precision, date) => {
    expect(dateOf(time(text, precision))).toBe(date);
  });

  it('of the old calendar are known to the year', () => {
    const julian = 'http://www.wikidata.org/entity/Q1985786';
    expect(dateOf(time('+1917-10-25T00:00:00Z', 11, julian))).toBe('1917');
  });

  it('that are unknown or absent are none', () => {
    for (const snak of [unknown, none, undefined]) expect(dateOf(snak)).toBeUndefined();
  });
});

describe('periods', () => {
  const day = time('+2021-01-26T00:00:00Z', 11);
  const decade = time('+2010-00-00T00:00:00Z', 8);
  const item: Snak = {
    snaktype: 'value',
    datavalue: { type: 'wikibase-entityid', value: { id: 'Q1' } },
  };
  const cases: ReadonlyArray<readonly [string, Statement['qualifiers'], object]> = [
    ['no qualifiers', {}, {}],
    ['a start', { P580: [day] }, { from: '2021-01-26' }],
    ['an unknown start', { P580: [unknown] }, {}],
    ['an unknown end', { P582: [unknown] }, { to: 'unknown' }],
    ['an end known to the decade', { P582: [decade] }, { to: 'unknown' }],
    ['no end', { P582: [none] }, {}],
    ['no end, though replaced', { P582: [none], P1366: [item] }, {}],
    ['replaced', { P1366: [item] }, { to: 'unknown' }],
    ['replaced by nobody', { P1366: [none] }, {}],
  ];
  it.each(cases)('%s', (_, qualifiers, period) => {
    expect(periodOf({ mainsnak: item, rank: 'normal', qualifiers })).toEqual(period);
  });
});

describe('timeless descriptions', () => {
  it.each([
    ['en', 'American diplomat (born 1962)', true],
    ['en', 'Former US Secretary of State', false],
    ['en', 'president of Chile since 2022', false],
    ['en', 'informer and performer', true],
    ['nl', 'huidig minister', false],
    ['nl', 'oud-minister van Defensie', false],
    ['nl', 'oudste zoon', true],
    ['de', 'ehemaliger deutscher Politiker', false],
    ['fr', 'ancienne ministre française', false],
    ['fr', 'femme politique', true],
    ['es', 'exministro español', false],
    ['es', 'experto extremeño', true],
    ['it', 'ex ministro', false],
    ['pl', 'były premier', false],
    ['ru', 'бывший министр', false],
    ['ru', 'российский политик', true],
    ['uk', 'чинний президент', false],
    ['ja', '元大臣', true],
  ])('%s: %s %s', (lang, text, timeless) => expect(isTimeless(text, lang)).toBe(timeless));
});
