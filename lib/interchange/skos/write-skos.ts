import { DataFactory, Writer } from 'n3';
import type { Concept } from '../../model/concept';
import { restOf } from '../rest';
import { idOfIri, iriOfConcept } from './concept-iri';
import { conceptStatements } from './concept-statements';
import type { Statement } from './read-turtle';
import { statementsFields } from './statements-fields';
import { ourRest, prefixes } from './vocabulary';

const { literal, namedNode, quad } = DataFactory;

/** The concepts as SKOS in Turtle. */
export function* writeSkos(concepts: readonly Concept[]): Generator<string> {
  let pieces: string[] = [];
  const writer = new Writer(
    {
      write(piece: string, _encoding: string, done?: () => void) {
        pieces.push(piece);
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes },
  );
  for (const concept of concepts) {
    for (const { subject, predicate, object } of statementsOf(concept)) {
      writer.addQuad(quad(subject, namedNode(predicate), object));
    }
    yield pieces.join('');
    pieces = [];
  }
  writer.end();
  yield pieces.join('');
}

function statementsOf(concept: Concept): readonly Statement[] {
  const statements = conceptStatements(concept);
  const id = idOfIri(iriOfConcept(concept.id));
  const { fields } = statementsFields(id, statements, ({ value }) => idOfIri(value));
  const rest = restOf(concept, fields);
  const [first] = statements;
  return first && rest !== undefined
    ? [...statements, { ...first, predicate: ourRest, object: literal(rest) }]
    : statements;
}
