import * as v from 'valibot';
import type { Lang } from '../../model/concept';
import { langOfTag } from '../lang-of-tag';
import type { ReadingBuilder } from '../reading-builder';

/** Name in the archive of the file that says what the archive is. */
export const indexName = 'index.json';
/** The format whose rows this code knows. */
const knownFormat = 3;

const indexSchema = v.object({
  title: v.string(),
  format: v.optional(v.number()),
  /** What `format` was called once. */
  version: v.optional(v.number()),
  sourceLanguage: v.optional(v.string()),
  targetLanguage: v.optional(v.string()),
});

/** What a dictionary says about itself. */
export interface DictionaryIndex {
  /** The title as the part of an id. */
  readonly slug: string;
  /** Language of the words, undefined where it does not say. */
  readonly from: Lang | undefined;
  /** Language of their explanations. */
  readonly to: Lang;
}

/** Reads `index.json`; undefined, with a finding, where the archive is no dictionary that we read. */
export function readIndex(bytes: Uint8Array, builder: ReadingBuilder): DictionaryIndex | undefined {
  const index = v.safeParse(indexSchema, parse(bytes));
  if (!index.success) {
    builder.lose('not-yomitan', { file: indexName });
    return undefined;
  }
  const { title, format, version, sourceLanguage, targetLanguage } = index.output;
  const number = format ?? version ?? knownFormat;
  if (number !== knownFormat) {
    builder.lose({ code: 'yomitan-version', values: { version: number } }, { file: indexName });
    return undefined;
  }
  return {
    slug: slugOf(title),
    from: langOfTag(sourceLanguage ?? ''),
    to: langOfTag(targetLanguage ?? '') ?? 'mul',
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function slugOf(title: string): string {
  const words =
    title
      .slice(0, 60)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-') || 'dictionary';
}
