import { describe, expect, it } from 'vitest';
import { readerDate } from '../../../components/this-page/reader-date';
import { standingWords } from '../../../components/this-page/standing-words';
import { pageMessages } from '../../../lib/i18n/page-messages';
import { createTranslator } from '../../../lib/i18n/translator';
import type { RoleLine } from '../../../lib/model/card';
import type { CastMember } from '../../../lib/model/overview';

const role = (title: string, rest: Partial<RoleLine> = {}): RoleLine => ({
  title,
  acting: false,
  ...rest,
});
const minister = role('minister', { of: 'Norway', from: '2019', to: '2023-05-04' });
const mayor = role('mayor', { from: '2001', to: '2009' });

const words = (member: Partial<CastMember>) =>
  standingWords(
    { concept: 'Q1', kind: 'person', label: 'Ann', count: 1, salience: 1, ...member },
    { lang: 'en', t: createTranslator(pageMessages.en) },
  );

describe('standing in words', () => {
  it.each<[string, Partial<CastMember>, object]>([
    ['nothing', {}, {}],
    ['a description', { caption: 'writer' }, { onTheDay: 'writer' }],
    [
      'an office before a description',
      { caption: 'writer', standingThen: { state: 'holds', role: minister } },
      { onTheDay: 'minister, Norway' },
    ],
    [
      'an office held for the time being',
      { standingThen: { state: 'holds', role: role('mayor', { acting: true }) } },
      { onTheDay: 'mayor (acting)' },
    ],
    [
      'a former office',
      { standingThen: { state: 'held', role: mayor } },
      { onTheDay: 'mayor, until 2009' },
    ],
    [
      'the end of the office of then',
      {
        standingThen: { state: 'holds', role: minister },
        standingNow: { state: 'held', role: minister },
      },
      { onTheDay: 'minister, Norway', today: 'out of office since May 2023' },
    ],
    [
      'another office that ended too',
      {
        standingThen: { state: 'held', role: mayor },
        standingNow: { state: 'held', role: minister },
      },
      { onTheDay: 'mayor, until 2009', today: 'later minister, Norway, until May 2023' },
    ],
    [
      'a new office',
      {
        standingThen: { state: 'holds', role: mayor },
        standingNow: { state: 'holds', role: role('president') },
      },
      { onTheDay: 'mayor', today: 'now president' },
    ],
    [
      'a death',
      { standingThen: { state: 'holds', role: mayor }, died: '2024-02-16' },
      { onTheDay: 'mayor', today: 'died Feb 2024' },
    ],
  ])('%s', (_what, member, said) => expect(words(member)).toEqual(said));
});

describe('a date from the reader', () => {
  it.each([
    ['2022', { date: '2022' }],
    [' 2022-01 ', { date: '2022-01' }],
    ['2024-02-29', { date: '2024-02-29' }],
    ['2023-02-29', { problem: 'shape' }],
    ['26-01-2022', { problem: 'shape' }],
    ['', { problem: 'shape' }],
    ['2026-11-25', { date: '2026-11-25' }],
    ['2026-11-26', { problem: 'future' }],
    ['2026', { date: '2026' }],
    ['2027', { problem: 'future' }],
  ])('%j', (text, read) => expect(readerDate(text, '2026-11-25')).toEqual(read));
});
