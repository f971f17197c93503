import * as v from 'valibot';
import { type Concept, conceptSchema, type Lang } from '../model/concept';
import type { LookedUp } from '../model/lookup';
import type { Entity } from './answers';
import { genderOf, kindOf } from './kind-of';
import { LookupError } from './lookup-error';
import { relationsOf } from './relations-of';
import { type RoleContext, rolesOf } from './roles-of';
import { firstDate } from './statements';
import { termsOf, textsOf } from './texts-of';
import { isTimeless } from './timeless';

/**
 * A concept with what Wikidata says of an item, in these languages and about what is known.
 * @throws LookupError `unreadable` when the item has no name
 */
export function toConcept(entity: Entity, context: Omit<RoleContext, 'gender'>): LookedUp {
  const { langs, known } = context;
  const kind = kindOf(entity);
  const gender = genderOf(entity);
  const life = lifeOf(entity, kind);
  const { roles, unnamed } = rolesOf(entity, { ...context, gender });
  const relations = relationsOf(entity, known);
  const { description, leftOut } = descriptionsOf(entity, langs);
  const parsed = v.safeParse(conceptSchema, {
    id: entity.id,
    kind,
    terms: termsOf(entity, kind, langs),
    description,
    ...(life && { life }),
    ...(gender && { gender }),
    ...(roles.length > 0 && { roles }),
    ...(relations.length > 0 && { relations }),
    sources: [{ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${entity.id}` }],
  });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const why = `${v.getDotPath(issue) ?? 'item'}: ${issue.message}`;
    throw new LookupError('unreadable', `${entity.id} cannot be made an entry (${why}).`);
  }
  return { concept: parsed.output, leftOut: { descriptions: leftOut, roles: unnamed } };
}

function lifeOf(entity: Entity, kind: Concept['kind']): Concept['life'] {
  const [begin, end] =
    kind === 'person' ? (['P569', 'P570'] as const) : (['P571', 'P576'] as const);
  const from = firstDate(entity, begin);
  const to = firstDate(entity, end);
  return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

function descriptionsOf(entity: Entity, langs: readonly Lang[]) {
  const all = Object.entries(textsOf(entity.descriptions)).filter(([lang]) => langs.includes(lang));
  const kept = all.filter(([lang, text]) => isTimeless(text, lang));
  const leftOut = all.filter(([lang, text]) => !isTimeless(text, lang));
  return {
    description: Object.fromEntries(kept),
    leftOut: leftOut.map(([lang, text]) => ({ lang, text })),
  };
}
