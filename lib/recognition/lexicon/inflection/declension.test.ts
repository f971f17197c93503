import { describe, expect, it } from 'vitest';
import type { Concept, Kind } from '../../../model/concept';
import { formsOf } from './inflect';

const concept = (kind: Kind): Concept => ({ id: 'Q1', kind, terms: {}, description: {} });
const forms = (lang: string, text: string, kind: Kind) => formsOf({ text }, lang, concept(kind));

/** Base form, kind, and forms that the news uses. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [string, Kind, string]>>> = {
  ru: [
    ['Путин', 'person', 'Путина Путину Путиным Путине'],
    ['Владимир Путин', 'person', 'Владимира Путина|Владимиру Путину|Владимиром Путиным'],
    ['Лавров', 'person', 'Лаврова Лаврову Лавровым Лаврове'],
    ['Песков', 'person', 'Пескова Песковым'],
    ['Зеленский', 'person', 'Зеленского Зеленскому Зеленским Зеленском'],
    ['Столтенберг', 'person', 'Столтенберга Столтенбергу Столтенбергом Столтенберге'],
    ['Терешкова', 'person', 'Терешковой Терешкову'],
    ['Шольц', 'person', 'Шольца Шольцем'],
    ['Россия', 'country', 'России Россию Россией'],
    ['Украина', 'country', 'Украины Украине Украину Украиной'],
    ['Москва', 'city', 'Москвы Москве Москву Москвой'],
    ['Киев', 'city', 'Киева Киеву Киевом Киеве'],
    ['Кремль', 'building', 'Кремля Кремлю Кремлем Кремле'],
    ['Китай', 'country', 'Китая Китаю Китаем Китае'],
    ['Европейский союз', 'org', 'Европейского союза|Европейскому союзу|Европейским союзом'],
    [
      'Государственная дума',
      'org',
      'Государственной думы|Государственную думу|Государственной думой',
    ],
    ['Совет Федерации', 'org', 'Совета Федерации|Совету Федерации'],
    ['Соединенные Штаты', 'country', 'Соединенных Штатов|Соединенным Штатам|Соединенными Штатами'],
    ['Нью-Йорк', 'city', 'Нью-Йорка Нью-Йорке'],
  ],
  uk: [
    ['Порошенко', 'person', 'Порошенка Порошенку Порошенком'],
    ['Зеленський', 'person', 'Зеленського Зеленському Зеленським'],
    ['Київ', 'city', 'Києва Києву Києвом Києві'],
    ['Україна', 'country', 'України Україні Україну Україною'],
    ['Росія', 'country', 'Росії Росію Росією'],
    ['Верховна Рада', 'org', 'Верховної Ради|Верховній Раді|Верховну Раду'],
    ['Америка', 'region', 'Америки Америці Америку Америкою'],
    ['Харків', 'city', 'Харкова Харкову Харкові'],
  ],
  pl: [
    ['Duda', 'person', 'Dudy Dudzie Dudę Dudą'],
    ['Kaczyński', 'person', 'Kaczyńskiego Kaczyńskiemu Kaczyńskim'],
    ['Donald Tusk', 'person', 'Donalda Tuska|Donaldowi Tuskowi|Donaldem Tuskiem'],
    ['Trump', 'person', 'Trumpa Trumpowi Trumpem Trumpie'],
    ['Rosja', 'country', 'Rosji Rosję Rosją'],
    ['Ukraina', 'country', 'Ukrainy Ukrainie Ukrainę Ukrainą'],
    ['Unia Europejska', 'org', 'Unii Europejskiej|Unię Europejską|Unią Europejską'],
    ['Kreml', 'building', 'Kremla Kremlowi Kremlem Kremlu'],
    ['Waszyngton', 'city', 'Waszyngtonu Waszyngtonie'],
    [
      'Stany Zjednoczone',
      'country',
      'Stanów Zjednoczonych|Stanom Zjednoczonym|Stanami Zjednoczonymi',
    ],
  ],
  cs: [
    ['Babiš', 'person', 'Babiše Babišovi Babišem'],
    ['Putin', 'person', 'Putina Putinovi Putinem'],
    ['Mayová', 'person', 'Mayové Mayovou'],
    ['Miloš Zeman', 'person', 'Miloše Zemana|Milošovi Zemanovi|Milošem Zemanem'],
    ['Rusko', 'country', 'Ruska Rusku Ruskem'],
    ['Británie', 'country', 'Británii Británií'],
    ['Evropská unie', 'org', 'Evropské unie|Evropskou unii|Evropskou unií'],
    ['Praha', 'city', 'Prahy Praze Prahu Prahou'],
  ],
  sl: [
    ['Trump', 'person', 'Trumpa Trumpu Trumpom'],
    ['Evropska unija', 'org', 'Evropske unije|Evropsko unijo'],
    ['Rusija', 'country', 'Rusije Rusiji Rusijo'],
  ],
  bg: [
    ['Съюз', 'org', 'Съюза Съюзът'],
    ['парламент', 'org', 'парламента парламентът'],
  ],
};

describe.each(Object.entries(cases))('declension of %s', (lang, table) => {
  it.each(table)('%s (%s): %s', (base, kind, wanted) => {
    const expected = wanted.split(wanted.includes('|') ? '|' : ' ');
    expect(forms(lang, base, kind)).toEqual(expect.arrayContaining([base, ...expected]));
  });
});

describe('declension', () => {
  it('leaves abbreviations, particles and indeclinable surnames alone', () => {
    expect(forms('ru', 'США', 'country')).toEqual(['США']);
    expect(forms('ru', 'Шойгу', 'person')).toEqual(['Шойгу']);
    expect(forms('ru', 'Лукашенко', 'person')).toEqual(['Лукашенко']);
    expect(forms('pl', 'UE', 'org')).toEqual(['UE']);
  });

  it('stays small for long names', () => {
    const long = 'Совет по внешней и оборонной политике Российской Федерации';
    expect(forms('ru', long, 'org').length).toBeLessThan(60);
    expect(forms('pl', 'Aleksandra Wielka Nowa Polska', 'org').length).toBeLessThan(500);
  });
});
