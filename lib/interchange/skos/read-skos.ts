import type { ConceptId } from '../../model/concept';
import { fitDescription } from '../fit-description';
import type { ReadingBuilder } from '../reading-builder';
import { validId } from '../valid-id';
import { idOfIri } from './concept-iri';
import { readTurtle, type Statement } from './read-turtle';
import { statementsFields } from './statements-fields';
import { rdfType, skos } from './vocabulary';

/** Statements by their subject, an IRI or a blank node. */
type Subjects = Map<string, Statement[]>;

/**
 * Reads SKOS concepts, ours and other people's: whatever is a skos:Concept or, without a type, has
 * a preferred label. Yields the offset reached.
 */
export function* readSkos(text: string, builder: ReadingBuilder): Generator<number, void> {
  const subjects: Subjects = new Map();
  yield* readTurtle(text, {
    statement(statement) {
      const known = subjects.get(statement.subject.value);
      if (known) known.push(statement);
      else subjects.set(statement.subject.value, [statement]);
    },
    fail(place, open) {
      builder.lose('turtle-syntax', place);
      for (const subject of open) subjects.delete(subject);
    },
  });
  const idOf = (node: Statement['object']): ConceptId | undefined => {
    const own = subjects.get(node.value);
    return own ? idOfSubject(own) : node.termType === 'NamedNode' ? idOfIri(node.value) : undefined;
  };
  for (const statements of subjects.values()) {
    yield text.length;
    if (!isConcept(statements)) continue;
    const place = { line: statements[0]?.line ?? 1 };
    const { fields, rest, strange } = statementsFields(idOfSubject(statements), statements, idOf);
    for (const lang of strange) builder.lose({ code: 'wrong-lang', values: { lang } }, place);
    builder.add({ fields: fitDescription(fields, { builder, place }), rest, place });
  }
}

function isConcept(statements: readonly Statement[]): boolean {
  const types = statements.filter(({ predicate }) => predicate === rdfType);
  return types.length > 0
    ? types.some(({ object }) => object.value === skos.concept)
    : statements.some(({ predicate }) => predicate === skos.prefLabel);
}

/**
 * The Wikidata item that a concept is, or that it says is exactly the same; else the id of its
 * IRI, or its notation where it has none.
 */
function idOfSubject(statements: readonly Statement[]): ConceptId | undefined {
  const subject = statements[0]?.subject;
  if (subject?.termType !== 'NamedNode') {
    const notation = statements.find(({ predicate }) => predicate === skos.notation);
    return notation && validId(notation.object.value);
  }
  const id = idOfIri(subject.value);
  const isOurs = subject.value.startsWith('urn:sidelight:');
  if (isOurs) return id;
  const matches = statements
    .filter(({ predicate }) => predicate === skos.exactMatch)
    .map(({ object }) => idOfIri(object.value))
    .filter((match) => /^Q[1-9]\d*$/.test(match));
  return !/^Q[1-9]\d*$/.test(id) && matches.length === 1 ? matches[0] : id;
}
