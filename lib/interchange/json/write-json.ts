import type { Concept } from '../../model/concept';

/** The `format` of a glossary document. */
export const jsonFormatName = 'sidelight-glossary';
/** The newest version of the document that this code knows. */
export const jsonVersion = 1;

/** A glossary document with every concept on a line of its own, so that versions compare well. */
export function* writeJson(concepts: readonly Concept[]): Generator<string> {
  yield `{"format":"${jsonFormatName}","version":${jsonVersion},"concepts":[`;
  let separator = '\n';
  for (const concept of concepts) {
    yield separator + JSON.stringify(concept);
    separator = ',\n';
  }
  yield '\n]}\n';
}
