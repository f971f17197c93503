import { asList, isMap, type Yaml, type YamlMap } from '../yaml-file';
import type { Author } from './author';
import { expandPerson } from './person';
import { expandPlace } from './place';
import { expandRelation, expandTarget } from './relation';
import { expandRole } from './role';
import { isTermKey } from './terms';

const dateFields = new Set(['from', 'to', 'until', 'born', 'died', 'asOf']);
/** Fields of the shorthand, which the pack does not have. */
const shorthand = new Set(['person', 'capital', 'city', 'senses', 'born', 'died', 'party']);

/**
 * Turns an authored concept into the pack's form; docs/formats/authoring.md says what may be
 * written. What the author wrote out wins over what the shorthand makes.
 * @param terms as `termsOfBody` gives them
 */
export function expandConcept(id: string, body: YamlMap, terms: YamlMap, author: Author): YamlMap {
  const own = datesAsText(body) as YamlMap;
  const made = madeBy(own, terms, author);
  const plain = Object.fromEntries(
    Object.entries(own).filter(([key]) => !isTermKey(key) && !shorthand.has(key)),
  );
  const gender = typeof own.gender === 'string' ? own.gender : (made.gender as string | undefined);
  const relations = [
    ...asList(made.relations),
    ...asList(own.relations).map((relation) => expandRelation(relation, author)),
    ...asList(own.party).map((party) => ({
      type: 'party',
      ...expandTarget(String(party), 'party', author),
    })),
  ];
  const life = {
    ...(own.born !== undefined && { from: own.born }),
    ...(own.died !== undefined && { to: own.died }),
  };
  const roles = asList(own.roles).map((role) => expandRole(role, gender, author));
  return {
    id,
    ...made,
    ...(Object.keys(life).length > 0 && { life }),
    ...plain,
    terms: resolveSenses((made.terms as YamlMap | undefined) ?? terms, author),
    ...(isMap(own.description) &&
      isMap(made.description) && {
        description: { ...made.description, ...own.description },
      }),
    ...(roles.length > 0 && { roles }),
    ...(relations.length > 0 && { relations }),
    ...(isMap(own.event) && { event: expandEvent(own.event, author) }),
    ...(own.sources !== undefined && { sources: asList(own.sources).map(author.source) }),
  };
}

function madeBy(own: YamlMap, terms: YamlMap, author: Author): YamlMap {
  if (typeof own.person === 'string') return expandPerson(own.person, author);
  if (own.capital !== undefined || own.city !== undefined) return expandPlace(own, terms, author);
  return {};
}

function expandEvent(event: YamlMap, author: Author): YamlMap {
  const ids = (field: string) =>
    asList(event[field]).map((name) => author.resolve(String(name), `event.${field}`));
  return {
    ...event,
    core: ids('core'),
    ...(event.other !== undefined && { other: ids('other') }),
    ...(typeof event.partOf === 'string' && {
      partOf: author.resolve(event.partOf, 'event.partOf'),
    }),
  };
}

function resolveSenses(terms: YamlMap, author: Author): YamlMap {
  const resolved = (term: Yaml): Yaml =>
    isMap(term) && term.senses
      ? {
          ...term,
          senses: asList(term.senses).map((name) => author.resolve(String(name), 'senses')),
        }
      : term;
  return Object.fromEntries(
    Object.entries(terms).map(([lang, list]) => [lang, asList(list).map(resolved)]),
  );
}

/** YAML reads 2017 as a number. */
function datesAsText(value: Yaml): Yaml {
  if (Array.isArray(value)) return value.map(datesAsText);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      dateFields.has(key) && typeof inner === 'number' ? String(inner) : datesAsText(inner),
    ]),
  );
}
