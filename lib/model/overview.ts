import type { ConceptId, Kind } from './concept';
import type { PartialDate } from './dates';
import type { DateSource } from './mention';

/** How often and where one concept stands in an article. */
export interface Presence {
  readonly concept: ConceptId;
  /** Mentions by name. */
  readonly count: number;
  /** Mentions as an adjective or demonym only (`Russische`). */
  readonly adjectives: number;
  /** Named in the headline or the first third of the text. */
  readonly early: boolean;
  /** Name or body for which it stands as a metonym, counted in `count`. */
  readonly sense?: ConceptId;
}

/** The open page as its reader session knows it. */
export interface PageSummary {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly date: PartialDate | null;
  readonly dateSource: DateSource;
  /** The text in which the date was found, to be shown to the reader. */
  readonly dateText?: string;
  /** False when the page does not look like an article and nothing was marked. */
  readonly article: boolean;
  /** The page changes faster than it can be followed; marks may lag. */
  readonly overloaded: boolean;
  readonly presences: readonly Presence[];
}

/** One of the article's cast. */
export interface CastMember {
  readonly concept: ConceptId;
  readonly kind: Kind;
  readonly label: string;
  /** Role on the article's date, else the description. */
  readonly caption?: string;
  readonly count: number;
  /** 0..1, the most salient has 1. */
  readonly salience: number;
}

/** An event or agreement that explains the article. */
export interface BackgroundItem {
  readonly concept: ConceptId;
  readonly label: string;
  readonly description?: string;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly score: number;
  /** Those in the article for whose sake it is shown. */
  readonly because: readonly { readonly concept: ConceptId; readonly label: string }[];
  /** Happened after the article was written. */
  readonly after: boolean;
}

export interface Overview {
  readonly cast: readonly CastMember[];
  readonly background: readonly BackgroundItem[];
}
