import { asList, isMap, type Yaml, type YamlMap } from '../yaml-file';
import type { Author } from './author';
import { packLangs } from './person';

const words = {
  capital: { nl: 'Hoofdstad', en: 'Capital', de: 'Hauptstadt', fr: 'Capitale' },
  city: { nl: 'Stad', en: 'City', de: 'Stadt', fr: 'Ville' },
} as const;

/**
 * `capital: CN` and `city: UA` spelled out: kind, description, relation. The names of a capital
 * stand for its country too, or for the `senses` that are given.
 */
export function expandPlace(body: YamlMap, terms: YamlMap, author: Author): YamlMap {
  const place = 'capital' in body ? 'capital' : 'city';
  const country = author.resolve(String(body[place]), place);
  const description = packLangs.map((lang) => [
    lang,
    `${words[place][lang]} (${author.label(country, lang) ?? String(body[place])})`,
  ]);
  const given = asList(body.senses).map((name) => author.resolve(String(name), 'senses'));
  const senses = body.senses === undefined && place === 'capital' ? [country] : given;
  return {
    kind: 'city',
    description: Object.fromEntries(description) as YamlMap,
    relations: [{ type: place === 'capital' ? 'capitalOf' : 'partOf', to: country }],
    terms: senses.length > 0 ? withSenses(terms, senses) : terms,
  };
}

function withSenses(terms: YamlMap, senses: readonly string[]): YamlMap {
  const add = (term: Yaml): Yaml => {
    if (!isMap(term) || term.senses || term.type === 'adj' || term.type === 'demonym') return term;
    return { ...term, senses };
  };
  return Object.fromEntries(
    Object.entries(terms).map(([lang, list]) => [lang, asList(list).map(add)]),
  );
}
