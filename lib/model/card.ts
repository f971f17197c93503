import type { ConceptId, Kind, RelationType, Source } from './concept';
import type { PartialDate } from './dates';
import type { Meeting } from './meeting';
import type { Evidence } from './mention';

/** A role as the card shows it: words and dates, no look-ups left to do. */
export interface RoleLine {
  readonly title: string;
  /** Name of the country or body, unless the title already says it. */
  readonly of?: string;
  readonly acting: boolean;
  readonly from?: PartialDate;
  readonly to?: PartialDate | 'unknown';
}

/** A concept as it was on a day and is now, ready to be shown in one language. */
export interface Card {
  readonly concept: ConceptId;
  readonly kind: Kind;
  readonly label: string;
  /** What it was called on the day of the article, where that is another name than `label`. */
  readonly nameThen?: string;
  readonly description?: string;
  /** The day of the article; null when unknown, and then `rolesThen` is empty. */
  readonly date: PartialDate | null;
  readonly rolesThen: readonly RoleLine[];
  /** Roles held at `asOf`. */
  readonly rolesNow: readonly RoleLine[];
  /** The last role to have ended, when nothing is held now. */
  readonly lastRole?: RoleLine;
  /** The day up to which the glossary knows roles; null for the reader's own concepts. */
  readonly asOf: PartialDate | null;
  readonly life?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** For events and agreements. */
  readonly period?: { readonly from: PartialDate; readonly to?: PartialDate };
  /** The body meant here, when the name is a metonym. */
  readonly sense?: { readonly concept: ConceptId; readonly label: string };
  /** Only those that the article names too. */
  readonly here: readonly RelatedHere[];
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly evidence: readonly EvidenceLine[];
  readonly own: boolean;
  readonly edited: boolean;
  /** The reader knows this name by now, so that its marks are weaker. */
  readonly known: boolean;
  /** Articles in which it was met before, the latest first; empty unless the reader wants it kept. */
  readonly meetings: readonly Meeting[];
}

export interface RelatedHere {
  readonly concept: ConceptId;
  readonly label: string;
  readonly type: RelationType;
}

/** A reason with the name of what it points at. */
export interface EvidenceLine extends Evidence {
  readonly label?: string;
}
