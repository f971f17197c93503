import { textFormat } from '../text-format';
import { readSkos } from './read-skos';
import { writeSkos } from './write-skos';

/** Thesauri of the semantic web, SKOS in Turtle. docs/formats/skos.md */
export const skosFormat = textFormat({
  id: 'skos',
  extensions: ['.ttl', '.turtle', '.nt'],
  mediaType: 'text/turtle',
  read: readSkos,
  write: writeSkos,
});
