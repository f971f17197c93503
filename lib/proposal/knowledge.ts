import type { Concept, TermType } from '../model/concept';
import type { Span } from '../model/mention';

/** A name in the text whose concept is known: a link with its concept. */
export interface KnownName extends Span {
  readonly concept: Concept;
  readonly form: TermType;
}

/** What the glossary knows of the text in which something was selected. */
export interface Knowledge {
  /** Names recognised in `around`, in UTF-16 units of it: countries, bodies, places. */
  readonly names: readonly KnownName[];
}
