import type { Format } from '../format';
import { inSlices } from '../in-slices';
import { createReadingBuilder } from '../reading-builder';
import { readYomitan } from './read-yomitan';

/** Dictionaries of the reading aid Yomitan, only read. docs/formats/yomitan.md */
export const yomitanFormat: Format = {
  id: 'yomitan',
  extensions: ['.zip'],
  mediaType: 'application/zip',
  async read(file, options) {
    const archive = new Uint8Array(await file.arrayBuffer());
    const builder = createReadingBuilder(() => options.newId());
    await inSlices(readYomitan(archive, builder), archive.length, 1, options);
    return builder.result();
  },
};
