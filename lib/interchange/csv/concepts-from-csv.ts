import type { Reading } from '../format';
import { createReadingBuilder } from '../reading-builder';
import { readCsv } from './read-csv';

/**
 * Concepts from the text of a CSV file, all at once: for command lines, which have nothing to let
 * through meanwhile.
 * @param newId gives the id of a concept whose row has none
 */
export function conceptsFromCsv(text: string, newId: () => string): Omit<Reading, 'format'> {
  const builder = createReadingBuilder(newId);
  for (const _ of readCsv(text, builder));
  return builder.result();
}
