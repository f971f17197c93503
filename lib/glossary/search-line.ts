import { type Concept, type Kind, kinds, labelOf } from '../model/concept';
import { interfaceLangs } from '../model/settings';
import { fold, withoutMarks } from '../text/key';

/**
 * A concept as search reads it: `head TAB name TAB name …`. The head is the kind (one character),
 * for each language of the interface which name is its label (one character each), the id, and
 * the tags, each behind a `mark`.
 */
export const divider = '\t';
const mark = '\u0001';
const digits = 36;
const labelsAt = 1;
const idAt = labelsAt + interfaceLangs.length;

/** How well a name answers a query; lower is better, `none` not at all. */
export const rank = { whole: 0, start: 1, word: 2, inside: 3, none: 4 } as const;

/** A term as queries are compared with it: no case, no marks, no white space but single spaces. */
export function searchKey(text: string): string {
  return withoutMarks(fold(text)).replace(/\s+/gu, ' ');
}

/** A concept's line, without the line end. */
export function searchLine(concept: Concept): string {
  const names = namesOf(concept);
  const labels = interfaceLangs.map((lang) => {
    const at = names.indexOf(searchKey(labelOf(concept, lang)));
    return at > 0 && at < digits ? at.toString(digits) : '0';
  });
  const tags = (concept.tags ?? []).map((tag) => mark + searchKey(tag));
  const head = kinds.indexOf(concept.kind).toString(digits) + labels.join('') + concept.id;
  return [head + tags.join(''), ...names].join(divider);
}

/** All names of a concept, folded, each once. */
export function namesOf({ terms }: Concept): readonly string[] {
  const all = Object.values(terms).flatMap((list) => list.map(({ text }) => searchKey(text)));
  return [...new Set(all)];
}

/** What a line must have besides a name that answers the query. */
export interface LineFilter {
  readonly kind?: Kind | undefined;
  readonly tag?: string | undefined;
}

/** Tells whether a line may pass, from its head. */
export function headTest({ kind, tag }: LineFilter): (lines: string, start: number) => boolean {
  const sign = kind && kinds.indexOf(kind).toString(digits);
  const wanted = tag === undefined ? undefined : mark + searchKey(tag);
  return (lines, start) => {
    if (sign !== undefined && lines[start] !== sign) return false;
    if (wanted === undefined) return true;
    const end = lines.indexOf(divider, start);
    const at = lines.indexOf(wanted, start);
    if (at < 0 || at >= end) return false;
    const next = lines[at + wanted.length];
    return next === mark || next === divider;
  };
}

/** Best rank among the names of the line that runs from `start` to `end`, for a folded query. */
export function rankIn(lines: string, start: number, end: number, wanted: string): number {
  const first = lines.indexOf(divider, start);
  if (first < 0 || first >= end) return rank.none;
  let best: number = rank.none;
  let at = lines.indexOf(wanted, first + 1);
  while (at >= 0 && at + wanted.length <= end && best > rank.whole) {
    best = Math.min(best, rankAt(lines, at, end, wanted.length));
    at = lines.indexOf(wanted, at + 1);
  }
  return best;
}

function rankAt(lines: string, at: number, end: number, length: number): number {
  const before = lines[at - 1];
  if (before !== divider) return before === ' ' || before === '-' ? rank.word : rank.inside;
  const behind = at + length;
  return behind === end || lines[behind] === divider ? rank.whole : rank.start;
}

/** Folded label of a line's concept. @param lang a language of the interface, or any other */
export function labelIn(lines: string, start: number, end: number, lang: string): string {
  const which = Math.max(0, (interfaceLangs as readonly string[]).indexOf(lang));
  let from = lines.indexOf(divider, start) + 1;
  const skip = Number.parseInt(lines[start + labelsAt + which] ?? '0', digits);
  for (let left = skip; left > 0; left--) from = lines.indexOf(divider, from) + 1;
  const next = lines.indexOf(divider, from);
  return lines.slice(from, next < 0 ? end : Math.min(next, end));
}

/** Id and names of every line. */
export function* identities(
  lines: string,
): Generator<{ readonly id: string; readonly start: number; readonly end: number }> {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf('\n', start);
    yield { id: idOf(lines, start), start, end };
    start = end + 1;
  }
}

/** Tags of all concepts in some lines, folded, with how many have each. */
export function countTags(lines: string, counts: Map<string, number>): void {
  for (let at = lines.indexOf(mark); at >= 0; at = lines.indexOf(mark, at + 1)) {
    const tag = lines.slice(at + 1, endOf(lines, at + 1));
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
}

/** Folded names of the line that starts here. */
export function namesIn(lines: string, start: number, end: number): readonly string[] {
  return lines.slice(lines.indexOf(divider, start) + 1, end).split(divider);
}

function idOf(lines: string, start: number): string {
  const head = lines.indexOf(divider, start);
  const id = lines.slice(start + idAt, head);
  const tags = id.indexOf(mark);
  return tags < 0 ? id : id.slice(0, tags);
}

function endOf(lines: string, from: number): number {
  for (let at = from; at < lines.length; at++) {
    const unit = lines[at];
    if (unit === divider || unit === mark || unit === '\n') return at;
  }
  return lines.length;
}
