import type { RoleLine } from './card';
import type { ConceptId, Kind, RelationType } from './concept';
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

/** A concept by its name in the reader's language. */
export interface Named {
  readonly concept: ConceptId;
  readonly label: string;
}

/** An office on some day: one that somebody holds, or the last that somebody held. */
export interface Standing {
  readonly state: 'holds' | 'held';
  readonly role: RoleLine;
}

/** One of the article's cast. */
export interface CastMember extends Named {
  readonly kind: Kind;
  /** The body that the name stands for here, else the timeless description. */
  readonly caption?: string;
  /** Standing on the article's day; absent without a date or an office. */
  readonly standingThen?: Standing;
  /** Standing as far as is known today, where it is another. */
  readonly standingNow?: Standing;
  /** Day of death; then nothing is said of today. */
  readonly died?: PartialDate;
  /** Mentions in the article. */
  readonly count: number;
  /** 0..1, the most salient has 1. */
  readonly salience: number;
}

/** What connects several of the cast to one of them, read as a sentence: from, type, to. */
export interface CastRelation {
  readonly from: readonly Named[];
  /** `office`: an office held in `to`, with its `title`. */
  readonly type: RelationType | 'office';
  readonly title?: string;
  /** The title says `to` itself: secretary general of NATO. */
  readonly titleNamesTo?: boolean;
  readonly to: Named;
}

/** An event or agreement that explains the article. */
export interface BackgroundItem extends Named {
  readonly description?: string;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly score: number;
  /** Those in the article for whose sake it is shown. */
  readonly because: readonly Named[];
  /** Happened after the article was written. */
  readonly after: boolean;
}

/** Who and what is in an article, how they belong together, and what explains it. */
export interface Overview {
  /** Most salient first. */
  readonly cast: readonly CastMember[];
  /** Only among the cast, each pair once, most telling first. */
  readonly relations: readonly CastRelation[];
  readonly background: readonly BackgroundItem[];
  /** Day up to which everything said of today is known to hold; null when nothing is. */
  readonly knownUntil: PartialDate | null;
}
