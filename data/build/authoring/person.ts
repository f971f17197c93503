import type { YamlMap } from '../yaml-file';
import type { Author } from './author';
import { feminine } from './french';
import { inGender } from './vocabulary';

/** The languages in which every concept of a pack has a name and a description. */
export const packLangs = ['nl', 'en', 'de', 'fr'] as const;

/**
 * `f politician DE` spelled out: kind, gender, citizenship, and a description in every language.
 * Two occupations are joined by `+`.
 */
export function expandPerson(written: string, author: Author): YamlMap {
  const parts = /^(?<gender>[mfx]) (?<work>[a-z+-]+) (?<country>.+)$/.exec(written)?.groups;
  if (!parts) {
    author.complain(`person: "${written}" is not "gender occupation country"`);
    return { kind: 'person' };
  }
  const { gender = '', work = '', country = '' } = parts;
  const citizenOf = author.resolve(country, 'person');
  const occupations = work.split('+').map((key) => {
    const words = author.vocabulary.occupations[key];
    if (!words) author.complain(`person: there is no occupation ${key}`);
    return words ?? {};
  });
  const description = packLangs.flatMap((lang) => {
    const nouns = occupations.flatMap((words) =>
      words[lang] === undefined ? [] : inGender(words[lang], gender),
    );
    const adjective = author.adjective(citizenOf, lang);
    if (!adjective) author.complain(`person: ${country} has no adjective in ${lang}`);
    return adjective && nouns.length > 0 ? [[lang, describe(lang, adjective, nouns, gender)]] : [];
  });
  return {
    kind: 'person',
    gender,
    description: Object.fromEntries(description) as YamlMap,
    relations: [{ type: 'citizenOf', to: citizenOf }],
  };
}

const and: Readonly<Record<string, string>> = { nl: 'en', en: 'and', de: 'und', fr: 'et' };

function describe(lang: string, adjective: string, nouns: readonly string[], gender: string) {
  const work = nouns.join(` ${and[lang]} `);
  if (lang === 'fr') return `${work} ${gender === 'f' ? feminine(adjective) : adjective}`;
  if (lang !== 'de' || /^\p{Lu}\p{Ll}*er$/u.test(adjective)) return `${adjective} ${work}`;
  return `${adjective}${gender === 'f' ? 'e' : 'er'} ${work}`;
}
