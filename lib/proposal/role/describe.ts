import type { Concept, Lang } from '../../model/concept';
import type { Apposition } from '../apposition/apposition';
import type { Phrase } from '../phrase/phrase';
import type { Reading } from '../reading';
import type { Gender } from '../words/grammar';
import { genderOf, inGender } from './gender';

/**
 * What an apposition says that stays true (`Russisch staatsbedrijf`), as a description: without the
 * article, in the nominative. Undefined for offices and for what was or is only thought to be.
 */
export function descriptionOf(reading: Reading, { phrase }: Apposition): string | undefined {
  const { noun, standings } = phrase;
  if (noun.word.says !== 'nature' || standings.size > 0) return undefined;
  const { kind } = noun.word;
  const plain = phrase.nature.end - phrase.nature.first === noun.end - noun.first && !noun.compound;
  // That a town is a town its kind says.
  if (plain && noun.text === noun.word.text && (kind === 'city' || kind === 'region'))
    return undefined;
  const text = (writers[reading.lang] ?? asWritten)(reading, phrase);
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}

type Writer = (reading: Reading, phrase: Phrase) => string | undefined;

const writers: Readonly<Record<Lang, Writer>> = { nl: inDutch, de: inGerman };

/** English and French nouns and adjectives stand as they do in the sentence. */
function asWritten(reading: Reading, { nature }: Phrase): string {
  return reading.textOf(nature);
}

/** `het Russische staatsbedrijf` is a `Russisch staatsbedrijf`; `de Russische krant` stays so. */
function inDutch(reading: Reading, { noun, bodies }: Phrase): string {
  const country = bodies.find(({ as }) => as === 'adjective');
  if (!country) return noun.text;
  const written = reading.textOf(country.run);
  const bare = noun.word.kind === 'person' || noun.word.gender === 'n';
  const adjective = bare ? adjectiveOf(country.name.concept, 'nl') : written;
  return [...(adjective === undefined ? [] : [adjective]), noun.text].join(' ');
}

const endings: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' };

/** `des russischen Ölkonzerns` is a `russischer Ölkonzern`. */
function inGerman(_reading: Reading, phrase: Phrase): string | undefined {
  const { noun, bodies } = phrase;
  const gender = noun.word.kind === 'person' ? genderOf(phrase) : noun.word.gender;
  const text = inGender(noun.text, gender === 'n' ? undefined : gender);
  const country = bodies.find(({ as }) => as === 'adjective');
  const adjective = country && adjectiveOf(country.name.concept, 'de');
  if (text === undefined || adjective === undefined || gender === undefined) return text;
  // `Schweizer` and `Luxemburger` are not declined.
  const declined = /^\p{Lu}.*er$/u.test(adjective) ? adjective : adjective + endings[gender];
  return `${declined} ${text}`;
}

/** The adjective of a country in the form of the dictionary. */
function adjectiveOf(concept: Concept, lang: Lang): string | undefined {
  return concept.terms[lang]?.find(({ type }) => type === 'adj')?.text;
}
