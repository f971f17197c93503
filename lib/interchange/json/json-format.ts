import { textFormat } from '../text-format';
import { readJson } from './read-json';
import { writeJson } from './write-json';

/** Our own JSON, which holds everything as it is. docs/formats/json.md */
export const jsonFormat = textFormat({
  id: 'json',
  extensions: ['.json', '.jsonl', '.ndjson'],
  mediaType: 'application/json',
  read: readJson,
  write: writeJson,
});
