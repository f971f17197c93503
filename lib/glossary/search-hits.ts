import { divider, headTest, type LineFilter, labelIn, rank, rankIn } from './search-line';

/** A shard and the pack that it is part of. */
export interface ShardPlace {
  readonly key: string;
  readonly pack: string;
}

/** Something that answers a query. */
export interface Hit {
  readonly rank: number;
  /** Folded label, by which hits of one rank are ordered. */
  readonly label: string;
  /** Where a pack's entry is. */
  readonly place?: ShardPlace & { readonly index: number };
  /** Or the reader's own. */
  readonly id?: string;
}

/** Better names first, then by label. */
export function inOrder(a: Hit, b: Hit): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
}

/** What is looked for. */
export interface Question {
  /** Folded; empty finds everything. */
  readonly wanted: string;
  readonly lang: string;
  readonly filter: LineFilter;
}

/** Takes what is found. */
export interface Sink {
  /** False when a hit of this rank would be counted and no more. */
  wants(rank: number): boolean;
  count(): void;
  take(hit: Hit): void;
}

/** Goes through the lines of a shard. @param shadowed lines that stand for nothing any more */
export function scanLines(
  lines: string,
  place: ShardPlace,
  { wanted, lang, filter }: Question,
  shadowed: ReadonlySet<number> | undefined,
  sink: Sink,
): void {
  const passes = headTest(filter);
  eachLineWith(lines, needleOf(wanted), (index, start, end) => {
    if (shadowed?.has(index) || !passes(lines, start)) return;
    const own = rankOf(wanted, lines, start, end);
    if (own === rank.none) return;
    if (!sink.wants(own)) return sink.count();
    const label = labelIn(lines, start, end, lang);
    sink.take({ rank: own, label, place: { key: place.key, pack: place.pack, index } });
  });
}

/** How well a line answers; everything answers an empty query, and equally well. */
export function rankOf(wanted: string, lines: string, start: number, end: number): number {
  if (wanted === '') return rank.start;
  const own = rankIn(lines, start, end, wanted);
  return isLetter(wanted) && own > rank.start ? rank.none : own;
}

/**
 * A single letter stands in almost every name, and somebody who typed one wants the names that
 * begin with it. A single character of Chinese may be a whole word.
 */
function isLetter(wanted: string): boolean {
  return /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]$/u.test(wanted);
}

function needleOf(wanted: string): string {
  return isLetter(wanted) ? divider + wanted : wanted;
}

function eachLineWith(
  lines: string,
  wanted: string,
  visit: (index: number, start: number, end: number) => void,
): void {
  let index = 0;
  let start = 0;
  for (let at = lines.indexOf(wanted); at >= 0 && at < lines.length; ) {
    let end = lines.indexOf('\n', start);
    while (end < at) {
      index++;
      start = end + 1;
      end = lines.indexOf('\n', start);
    }
    visit(index, start, end);
    index++;
    start = end + 1;
    at = lines.indexOf(wanted, start);
  }
}

/** Keeps the first hits of all, and counts the others. */
export function createBest(most: number): Sink & { first(): readonly Hit[]; total(): number } {
  let kept: Hit[] = [];
  let worst: Hit | null = null;
  let total = 0;
  const prune = () => {
    kept.sort(inOrder);
    kept = kept.slice(0, most);
    worst = kept.length === most ? (kept.at(-1) ?? null) : null;
  };
  return {
    wants: (own) => !worst || own <= worst.rank,
    count() {
      total++;
    },
    take(hit) {
      total++;
      if (worst && inOrder(worst, hit) <= 0) return;
      kept.push(hit);
      if (kept.length > most * 2 + 64) prune();
    },
    first() {
      prune();
      return kept;
    },
    total: () => total,
  };
}

/** Keeps all. */
export function createAll(): Sink & { sorted(): readonly Hit[] } {
  const hits: Hit[] = [];
  return {
    wants: () => true,
    count: () => undefined,
    take: (hit) => hits.push(hit),
    sorted: () => hits.sort(inOrder),
  };
}
