import type { Concept } from '../../model/concept';
import { restOf } from '../rest';
import { entryFields } from './entry-fields';
import { entryNode } from './entry-node';
import { xmlOf } from './write-xml';
import { element } from './xml-node';

/** Language that the file itself is in, the one of its header. */
const fileLang = 'en';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${fileLang}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>Sidelight</title></titleStmt>
      <sourceDesc><p>A glossary written by Sidelight</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;
const foot = `    </body>
  </text>
</tbx>
`;

/** The concepts as TBX-Basic (ISO 30042:2019, DCA style). */
export function* writeTbx(concepts: readonly Concept[]): Generator<string> {
  yield head;
  for (const concept of concepts) {
    const entry = entryNode(concept);
    const rest = restOf(concept, entryFields(entry, fileLang).fields);
    // A processing instruction, so that the file stays valid; it ends at the first `?>`.
    const instruction = rest && element('?sidelight', {}, rest.replaceAll('>', '\\u003e'));
    const children = instruction ? [instruction, ...entry.children] : entry.children;
    yield `      ${xmlOf({ ...entry, children }, '      ')}\n`;
  }
  yield foot;
}
