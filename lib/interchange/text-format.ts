import type { Concept } from '../model/concept';
import { decodeText } from './decode-text';
import type { Finding, Format, FormatId, Reading, ReadOptions } from './format';
import { inSlices } from './in-slices';
import { createReadingBuilder, type ReadingBuilder } from './reading-builder';

/** What a format of text files is made of. */
export interface TextFormat {
  readonly id: FormatId;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Reads entries into the builder, yielding how far in the text it is. */
  read(text: string, builder: ReadingBuilder): Generator<number, void>;
  write(concepts: readonly Concept[], lang: string): Iterable<string>;
}

/** A format over files from a reader and a writer of text. */
export function textFormat({ read, ...format }: TextFormat): Required<Format> {
  return {
    ...format,
    async read(file, options) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { text, finding } = await inSlices(decodeText(bytes), bytes.length, 0, options);
      if (finding?.lost) return { concepts: [], findings: [finding], more: 0 };
      const reading = await readText(text, read, bytes.length, options);
      return finding ? { ...reading, findings: [finding, ...reading.findings] } : reading;
    },
  };
}

async function readText(
  text: string,
  read: TextFormat['read'],
  bytes: number,
  options: ReadOptions,
): Promise<Omit<Reading, 'format'>> {
  const builder = createReadingBuilder(() => options.newId());
  await inSlices(read(text, builder), bytes, bytes / Math.max(1, text.length), options);
  return inOrder(builder.result());
}

/** Findings about rows come before those about the concepts made of them; both have lines. */
function inOrder(reading: Omit<Reading, 'format'>): Omit<Reading, 'format'> {
  const place = ({ line = 0, column = 0 }: Finding) => [line, column] as const;
  const findings = reading.findings.toSorted((a, b) => {
    const [line, column] = place(a);
    const [otherLine, otherColumn] = place(b);
    return line - otherLine || column - otherColumn;
  });
  return { ...reading, findings };
}
