import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Languages in which the countries have names. */
export const nameLangs = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'ru',
  'uk',
  'zh',
  'ja',
] as const;

type Names = Readonly<Record<string, string>>;

/** CLDR's names of territories: by code, with `-alt-short` and `-alt-variant` beside it. */
export function territoryNames(lang: string): Names {
  const file = require(`cldr-localenames-full/main/${lang}/territories.json`);
  return file.main[lang].localeDisplayNames.territories;
}

/** Names and other names by ISO 3166-1 code, from i18n-iso-countries. */
export function isoNames(lang: string): Readonly<Record<string, readonly string[]>> {
  const { countries } = require(`i18n-iso-countries/langs/${lang}.json`);
  return Object.fromEntries(
    Object.entries<string | string[]>(countries).map(([code, names]) => [code, [names].flat()]),
  );
}

/** CLDR's name of a currency, which holds its country's adjective: `Oekraïense hryvnia`. */
export function currencyName(lang: string, currency: string): string | undefined {
  const file = require(`cldr-numbers-full/main/${lang}/currencies.json`);
  return file.main[lang].numbers.currencies[currency]?.displayName;
}

interface Period {
  readonly _to?: string;
  readonly _tender?: string;
}

/** The currency in use in a territory, when it has one of its own. */
export function currencyOf(code: string): string | undefined {
  const { supplemental } = require('cldr-core/supplemental/currencyData.json');
  const all: readonly Record<string, Period>[] = supplemental.currencyData.region[code] ?? [];
  const inUse = all
    .flatMap(Object.entries<Period>)
    .filter(([, { _to, _tender }]) => _to === undefined && _tender !== 'false');
  return inUse.find(([currency]) => currency.startsWith(code))?.[0];
}

/** What a group of CLDR contains: `UN`, or a region by its UN M49 number. */
export function contained(group: string): readonly string[] {
  const { supplemental } = require('cldr-core/supplemental/territoryContainment.json');
  return supplemental.territoryContainment[group]?._contains ?? [];
}
