import type { Concept } from '../model/concept';

/** Formats in which a glossary comes and goes. */
export const formatIds = ['csv', 'json', 'tbx', 'skos', 'yomitan', 'markdown'] as const;
export type FormatId = (typeof formatIds)[number];

/** What can be wrong in a file; the words for each stand in `data/locales/findings`. */
export type FindingCode =
  // The file as a whole
  | 'too-big'
  | 'empty-file'
  | 'unreadable'
  | 'unknown-format'
  | 'not-text'
  | 'not-utf8'
  | 'no-entries'
  // Any entry
  | 'duplicate-id'
  | 'missing-field'
  | 'unknown-field'
  | 'too-long'
  | 'wrong-date'
  | 'wrong-lang'
  | 'not-one-of'
  | 'wrong-value'
  | 'shortened'
  | 'broken-rest'
  // CSV
  | 'missing-column'
  | 'unknown-columns'
  | 'broken-quotes'
  | 'too-many-cells'
  // JSON, XML, Turtle
  | 'json-syntax'
  | 'newer-version'
  | 'xml-syntax'
  | 'turtle-syntax'
  | 'too-deep'
  | 'doctype'
  | 'not-tbx'
  // Zip
  | 'broken-zip'
  | 'unpacks-too-big'
  | 'too-many-files'
  | 'not-yomitan'
  | 'yomitan-version';

/** Something wrong in a file, with the place at which to look. */
export interface Finding {
  readonly code: FindingCode;
  /** What the words of the code have placeholders for. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** File inside an archive. */
  readonly file?: string;
  /** True when the row or entry that it is about was left out; false for a mere warning. */
  readonly lost: boolean;
}

/** What a file holds. Good entries are there however many others are not. */
export interface Reading {
  readonly format: FormatId;
  /** Each id once. */
  readonly concepts: readonly Concept[];
  /** In the order of the file; at most a few hundred, with `more` counting the rest. */
  readonly findings: readonly Finding[];
  readonly more: number;
}

/** What reading needs from the world. */
export interface ReadOptions {
  /** Id of a concept for which the file has none. */
  newId(): string;
  /** Lets other work through; awaited between slices of a few milliseconds. */
  pause(): Promise<void>;
  /** How far it is, in bytes of the file. */
  progress(done: number, total: number): void;
  /** Aborting makes reading reject with the signal's reason. */
  readonly signal: AbortSignal;
}

/** A format of glossary files. */
export interface Format {
  readonly id: FormatId;
  /** Ends of file names, the first one for what we write. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /**
   * The file in pieces. Reading it back gives the same concepts. Undefined: only read.
   * @param lang the reader's language, for what is written for people (headings)
   */
  write?(concepts: readonly Concept[], lang: string): Iterable<string>;
  read(file: Blob, options: ReadOptions): Promise<Omit<Reading, 'format'>>;
}
