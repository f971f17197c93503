import { elementsOf, type XmlNode } from './xml-node';

/** Elements that only hold others together: `descripGrp`, `termNoteGrp`, and v2's `termGrp`. */
const groups: ReadonlySet<string> = new Set([
  'descripGrp',
  'adminGrp',
  'termNoteGrp',
  'termGrp',
  'termCompList',
]);

/** Elements whose meaning is in their `type`. */
const typed: ReadonlySet<string> = new Set(['descrip', 'admin', 'termNote', 'xref', 'ref']);

/** What is said directly about an entry, language or term, out of the groups that TBX has for it. */
export function partsOf(node: XmlNode): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => (groups.has(child.name) ? partsOf(child) : child));
}

/** What an element says: its type in the DCA style of TBX, its own name in the DCT style. */
export function categoryOf({ name, attributes }: XmlNode): string {
  return typed.has(name) ? (attributes.type ?? '') : name;
}

/** Language sections of an entry: `langSec`, in version 2 `langSet`. */
export function isLangSection({ name }: XmlNode): boolean {
  return name === 'langSec' || name === 'langSet';
}

/** Terms of a language section: `termSec`, in version 2 `tig` and `ntig`. */
export function isTermSection({ name }: XmlNode): boolean {
  return name === 'termSec' || name === 'tig' || name === 'ntig';
}
