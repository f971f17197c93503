import { DataFactory } from 'n3';
import type { Concept, Source, Term } from '../../model/concept';
import { printable } from '../printable';
import { iriOfConcept, isIri } from './concept-iri';
import type { Statement } from './read-turtle';
import { dctSource, dctSubject, ourKind, ourNamespace, rdfType, skos } from './vocabulary';

const { namedNode, literal } = DataFactory;

/** A concept as far as SKOS can say it; the rest is not in it. */
export function conceptStatements(concept: Concept): readonly Statement[] {
  const subject = namedNode(iriOfConcept(concept.id));
  const says = (predicate: string, object: Statement['object']): Statement => ({
    subject,
    predicate,
    object,
    line: 0,
  });
  const text = (value: string, lang?: string) => literal(printable(value), lang);
  return [
    says(rdfType, namedNode(skos.concept)),
    says(ourKind, literal(concept.kind)),
    ...Object.entries(concept.terms).flatMap(([lang, terms]) =>
      terms.map((term, index) => says(labelOf(term, index), text(term.text, lang))),
    ),
    ...Object.entries(concept.description).map(([lang, value]) =>
      says(skos.definition, text(value, lang)),
    ),
    ...(concept.relations ?? []).map(({ type, to }) =>
      says(
        type === 'broader' || type === 'related' ? skos[type] : ourNamespace + type,
        namedNode(iriOfConcept(to)),
      ),
    ),
    ...(concept.tags ?? []).map((tag) => says(dctSubject, text(tag))),
    ...(concept.sources ?? []).map((source) => says(dctSource, sourceNode(source))),
    ...(concept.note ? [says(skos.note, text(concept.note))] : []),
  ];
}

/** SKOS wants at most one preferred label a language. */
function labelOf({ type = 'pref' }: Term, index: number): string {
  if (type === 'hidden') return skos.hiddenLabel;
  return type === 'pref' && index === 0 ? skos.prefLabel : skos.altLabel;
}

function sourceNode({ label, url }: Source): Statement['object'] {
  return url !== undefined && isIri(url) ? namedNode(url) : literal(printable(url ?? label));
}
