import type { Term } from '../../model/concept';
import { categoryOf, partsOf } from './parts';
import { typeOfNotes } from './term-notes';
import { lineOf, type XmlNode } from './xml-node';

/** The term of a term section; undefined where it is empty. */
export function termOf(section: XmlNode): Term | undefined {
  const parts = partsOf(section);
  const term = parts.find(({ name }) => name === 'term');
  const text = term ? lineOf(term) : '';
  if (text === '') return undefined;
  const type = typeOfNotes(parts.map((part) => [categoryOf(part), lineOf(part)]));
  return { text, ...(type && { type }) };
}
