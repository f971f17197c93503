import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { adjectiveIn } from './adjectives';
import { contained, currencyName, currencyOf, isoNames, nameLangs, territoryNames } from './cldr';
import { type UsualNames, usualNames, type WrittenTerm } from './names';

/** A country or territory as a pack's YAML has it. */
export interface WrittenCountry {
  readonly kind: 'country' | 'region';
  readonly terms: Readonly<Record<string, readonly WrittenTerm[]>>;
  readonly description: Readonly<Record<string, string>>;
  readonly relations?: readonly Readonly<Record<string, string>>[];
  readonly sources: readonly string[];
}

interface Membership {
  readonly concept: string;
  readonly since: Readonly<Record<string, readonly string[]>>;
  readonly until?: Readonly<Record<string, readonly string[]>>;
}

const read = <T>(file: string): T => parse(readFileSync(`data/countries/${file}`, 'utf8')) as T;
const ids = read<Readonly<Record<string, string>>>('ids.yaml');
const memberships = Object.values(read<Readonly<Record<string, Membership>>>('memberships.yaml'));
const rules =
  read<Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>>(
    'rules.yaml',
  );
const aliases =
  read<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>('aliases.yaml');
/** Adjectives by code and language; they win over what the currency says. */
const adjectives =
  read<Readonly<Record<string, Readonly<Record<string, string>>>>>('adjectives.yaml');
const cldr = new Map(nameLangs.map((lang) => [lang, territoryNames(lang)]));
const iso = new Map(nameLangs.map((lang) => [lang, isoNames(lang)]));
const members = new Set(contained('UN'));
/** What is called a country although it is no member of the UN. */
const alsoCountries = new Set(['TW', 'XK', 'PS', 'VA']);
/** Nobody lives there and no newspaper names them. */
const empty = new Set(['AQ', 'BV', 'HM', 'TF', 'GS', 'UM', 'IO', 'CC', 'CX', 'PN', 'TK', 'SJ']);

/** All countries and inhabited territories, by concept id. */
export function generateCountries(): ReadonlyMap<string, WrittenCountry> {
  const codes = Object.keys(iso.get('en') ?? {}).filter((code) => !empty.has(code));
  const named = new Map(codes.map((code) => [code, namesOf(code)]));
  const shared = sharedNames(named);
  return new Map(
    codes.sort().map((code) => [idOf(code), written(code, named.get(code) ?? new Map(), shared)]),
  );
}

function idOf(code: string): string {
  return ids[code] ?? `x:territory-${code.toLowerCase()}`;
}

type Names = ReadonlyMap<string, UsualNames>;

function namesOf(code: string): Names {
  return new Map(
    nameLangs.map((lang) => [
      lang,
      usualNames(code, cldr.get(lang) ?? {}, [
        ...(iso.get(lang)?.[code] ?? []),
        ...(aliases[code]?.[lang] ?? []),
      ]),
    ]),
  );
}

/** Names of two territories in one language: only the first name of a territory may be one. */
function sharedNames(all: ReadonlyMap<string, Names>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const names of all.values()) {
    for (const [lang, usual] of names) {
      for (const name of usual.names) {
        const key = `${lang} ${name.toLowerCase()}`;
        if (seen.has(key)) shared.add(key);
        seen.add(key);
      }
    }
  }
  return shared;
}

function written(code: string, names: Names, shared: ReadonlySet<string>): WrittenCountry {
  const isCountry = members.has(code) || alsoCountries.has(code);
  const terms = Object.fromEntries(
    [...names].map(([lang, usual]) => {
      const isShared = (name: string) => shared.has(`${lang} ${name.toLowerCase()}`);
      const own = usual.names.filter((name, at) => at === 0 || !isShared(name));
      const terms = own.map((name) => withRules(name, lang, isShared(name)));
      return [lang, [...terms, ...others(code, lang, { ...usual, names: own })]];
    }),
  );
  const relations = memberships.flatMap((membership) => membershipOf(code, membership));
  return {
    kind: isCountry ? 'country' : 'region',
    terms,
    description: describe(code, isCountry),
    ...(relations.length > 0 && { relations }),
    sources: ['cldr', 'iso-countries'],
  };
}

function withRules(name: string, lang: string, shared: boolean): WrittenTerm {
  const rule = {
    ...(shared && { strength: 'confirm' }),
    ...(indeclinable[lang]?.test(name) && { inflect: false }),
    ...rules[lang]?.[name],
  };
  return Object.keys(rule).length > 0 ? { text: name, ...rule } : name;
}

/** Single words that keep their form in every case: Мали, Того, Чилі, Togo. */
const indeclinable: Readonly<Record<string, RegExp>> = {
  ru: /^[^ ]*[оеэуюи]$/u,
  uk: /^[^ ]*[оеуюі]$/u,
  pl: /^[^ ]*[iu]$|^(?:Togo|Kongo|Lesotho|Chile)$/u,
};

/** Abbreviations, adjective and demonym. */
function others(code: string, lang: string, usual: UsualNames): readonly WrittenTerm[] {
  const { names, abbreviations } = usual;
  const adjective = adjectives[code]?.[lang] ?? adjectiveOf(code, lang, names);
  return [
    ...abbreviations.map((abbr) => ({ abbr, case: 'exact' })),
    ...(adjective && !names.includes(adjective) ? [{ adj: adjective }] : []),
    ...(adjective && lang === 'en' && /(?:an|i|ot|ar|in|ak)$/u.test(adjective)
      ? [{ demonym: adjective }]
      : []),
  ];
}

function adjectiveOf(code: string, lang: string, names: readonly string[]): string | null {
  const currency = currencyOf(code);
  const name = currency && currencyName(lang, currency);
  const found = names.map((own) => (name ? adjectiveIn(name, own, lang) : null));
  return found.find((adjective) => adjective !== null) ?? null;
}

function membershipOf(code: string, { concept, since, until }: Membership) {
  const from = Object.entries(since).find(([, codes]) => codes.includes(code))?.[0];
  const left = Object.entries(until ?? {}).find(([, codes]) => codes.includes(code))?.[0];
  if (from === undefined) return [];
  return [{ type: 'memberOf', to: concept, from, ...(left && { until: left }) }];
}

const words = {
  nl: { country: 'Land', region: 'Gebied' },
  en: { country: 'Country', region: 'Territory' },
  de: { country: 'Land', region: 'Gebiet' },
  fr: { country: 'Pays', region: 'Territoire' },
} as const;

/** `Land (Zuid-Amerika)`: what stays true, in words of CLDR that fit in every language. */
function describe(code: string, isCountry: boolean): Readonly<Record<string, string>> {
  const region = regionOf(code);
  return Object.fromEntries(
    Object.entries(words).map(([lang, word]) => {
      const place = region && territoryNames(lang)[region];
      const kind = isCountry ? word.country : word.region;
      return [lang, place ? `${kind} (${place})` : kind];
    }),
  );
}

/** UN M49 regions that hold countries, smallest first. */
function regionOf(code: string): string | undefined {
  const continents = contained('001').flatMap((world) => [world, ...contained(world)]);
  return continents.findLast((region) => contained(region).includes(code));
}
