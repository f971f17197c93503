import * as v from 'valibot';
import { type ConceptId, conceptIdSchema } from '../../model/concept';
import { hashOfId } from '../../packs/shards';
import { validId } from '../valid-id';

const wikidata = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/;
const ours = 'urn:sidelight:';
/** Characters that Turtle does not allow in an IRI, and `%`, which others read in their own way. */
const unsafe = /[\s\p{C}<>"{}|\\^`%]/u;

/** The IRI of a concept: Wikidata's, the one that it was imported with, or one of our own. */
export function iriOfConcept(id: ConceptId): string {
  const natural = /^Q[1-9]\d*$/.test(id) ? `http://www.wikidata.org/entity/${id}` : id;
  const isNatural = /^https?:\/\//.test(natural) && isIri(natural) && idOfIri(natural) === id;
  return isNatural ? natural : ours + encodeURIComponent(id).replaceAll('%3A', ':');
}

/** The id of the concept with an IRI; the same one every time. */
export function idOfIri(iri: string): ConceptId {
  const item = wikidata.exec(iri)?.[1];
  if (item !== undefined) return item;
  if (iri.startsWith(ours)) {
    const id = decode(iri.slice(ours.length));
    if (v.is(conceptIdSchema, id)) return id;
  }
  return v.is(conceptIdSchema, iri) ? iri : shortened(iri);
}

/** True for text that can stand in Turtle as an IRI as it is. */
export function isIri(text: string): boolean {
  return !unsafe.test(text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The end of an IRI says what it is; the hash of the whole keeps it apart from others. */
function shortened(iri: string): ConceptId {
  const hash = hashOfId(iri).toString(36);
  return validId(`iri:${hash}:${iri.slice(-80)}`) ?? `iri:${hash}`;
}
