import type { ReadingBuilder } from '../reading-builder';
import { bankRows } from './bank-rows';
import { indexName, readIndex } from './dictionary-index';
import { unzip, type ZipFailure } from './unzip';
import { addRow, finishWords, type Words } from './words';

/** Only in the root of the archive; whatever else it holds, with whatever path, is not unpacked. */
const bankName = /^term_bank_\d{1,6}\.json$/;

/** Reads the words of a Yomitan dictionary, yielding the bytes of the archive that are done. */
export function* readYomitan(
  archive: Uint8Array,
  builder: ReadingBuilder,
): Generator<number, void> {
  const found = yield* findIndex(archive, builder);
  const index = found && readIndex(found, builder);
  if (!index) return;
  const words: Words = new Map();
  const files = unzip(archive, (name) => bankName.test(name));
  let done = 0;
  for (;;) {
    const step = files.next();
    if (step.done) {
      if (step.value) reportFailure(step.value, builder);
      break;
    }
    if (typeof step.value === 'number') done = step.value;
    else {
      for (const row of bankRows(step.value.name, step.value.bytes, builder)) {
        addRow(words, row);
        yield done;
      }
    }
    yield done;
  }
  for (const _ of finishWords(words, index, builder)) yield archive.length;
}

/** The index may stand anywhere in the archive, and is needed first. */
function* findIndex(
  archive: Uint8Array,
  builder: ReadingBuilder,
): Generator<number, Uint8Array | undefined> {
  const files = unzip(archive, (name) => name === indexName);
  for (;;) {
    const step = files.next();
    if (step.done) {
      if (step.value) reportFailure(step.value, builder);
      else builder.lose('not-yomitan', {});
      return undefined;
    }
    if (typeof step.value !== 'number') return step.value.bytes;
    yield 0;
  }
}

function reportFailure({ trouble, file }: ZipFailure, builder: ReadingBuilder): void {
  builder.lose(trouble, file === undefined ? {} : { file });
}
