import type { Concept, Source, Term } from '../../model/concept';
import { printable } from '../printable';
import { noteOfType } from './term-notes';
import { xmlIdOf } from './xml-id';
import { element, type XmlNode } from './xml-node';

/** A concept as far as TBX-Basic can say it; the rest is not in it. */
export function entryNode(concept: Concept): XmlNode {
  return element(
    'conceptEntry',
    { id: xmlIdOf(concept.id) },
    element('descrip', { type: 'subjectField' }, concept.kind),
    ...(concept.tags ?? []).map((tag) =>
      element('admin', { type: 'projectSubset' }, printable(tag)),
    ),
    ...(concept.relations ?? []).map(({ type, to }) =>
      element('ref', { type: 'crossReference', target: xmlIdOf(to) }, type),
    ),
    ...(concept.sources ?? []).map(sourceNode),
    ...(concept.note ? [element('note', {}, printable(concept.note))] : []),
    ...Object.entries(concept.terms).map(([lang, terms]) =>
      langNode(lang, terms, concept.description[lang]),
    ),
  );
}

function sourceNode({ label, url }: Source): XmlNode {
  return url === undefined
    ? element('admin', { type: 'source' }, printable(label))
    : element('xref', { type: 'externalCrossReference', target: printable(url) }, printable(label));
}

function langNode(lang: string, terms: readonly Term[], description?: string): XmlNode {
  return element(
    'langSec',
    { 'xml:lang': lang },
    ...(description === undefined
      ? []
      : [element('descrip', { type: 'definition' }, printable(description))]),
    ...terms.map(termNode),
  );
}

function termNode({ text, type }: Term): XmlNode {
  const note = noteOfType(type);
  return element(
    'termSec',
    {},
    element('term', {}, printable(text)),
    ...(note ? [element('termNote', { type: note[0] }, note[1])] : []),
  );
}
