import * as v from 'valibot';
import { type ConceptId, conceptIdSchema, langSchema, type TermType } from './concept';
import { type PartialDate, partialDateSchema } from './dates';

/** [start, end) in UTF-16 units of one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading or the like: text that is read as one run. */
export const textBlockSchema = v.strictObject({
  /** The sender's own number for the block; links come back with it. */
  id: v.pipe(v.number(), v.integer()),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  /** Only when the block declares another language than the article. */
  lang: v.exactOptional(langSchema),
  heading: v.exactOptional(v.boolean()),
});
export type TextBlock = Readonly<v.InferOutput<typeof textBlockSchema>>;

/** Where an article's date was found, most trusted first; `none` says that none was. */
export const dateSources = [
  'reader',
  'json-ld',
  'meta',
  'microdata',
  'time',
  'url',
  'text',
  'none',
] as const;
export type DateSource = (typeof dateSources)[number];

/** Fields of an article in a message; see `Article`. */
export const articleEntries = {
  lang: langSchema,
  date: v.nullable(partialDateSchema),
  blocks: v.array(textBlockSchema),
  /** Concepts linked in earlier parts of the same page: evidence for this part. */
  known: v.optional(v.array(conceptIdSchema), []),
};
/** What recognition needs to know about the text as a whole. */
export interface Article {
  readonly lang: string;
  readonly date: PartialDate | null;
  readonly blocks: readonly TextBlock[];
  readonly known: readonly ConceptId[];
}

/** Why a candidate was linked or refused; `concept` or `text` is what the reason points at. */
export const evidenceCodes = [
  'name',
  'abbreviation',
  'preferred',
  'foreign',
  'certain',
  'full-name',
  'title',
  'role-then',
  'related',
  'listed',
  'common-word',
  'other-given-name',
  'part-of-name',
  'veto',
  'not-yet',
  'not-alive',
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];
export interface Evidence {
  readonly code: EvidenceCode;
  /** Points for (positive) or against (negative) the link. */
  readonly points: number;
  readonly concept?: ConceptId;
  readonly text?: string;
}

/** A stretch of text taken to name a concept. */
export interface Link extends Span {
  readonly block: number;
  readonly surface: string;
  readonly concept: ConceptId;
  readonly form: TermType;
  /** The body meant when the name is a metonym here (Moskou: the Russian government). */
  readonly sense?: ConceptId;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A candidate that was looked at and not linked. */
export interface Rejection extends Link {
  readonly rejected: EvidenceCode | 'ambiguous' | 'weak';
}

/** The names of an article: those linked, and those looked at and left alone with the reason. */
export interface Recognition {
  /** In order of block and offset, not overlapping. Offsets are UTF-16 units of the block's text. */
  readonly links: readonly Link[];
  readonly rejections: readonly Rejection[];
}
