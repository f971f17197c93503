import type { Concept } from '../model/concept';
import { fold, withoutMarks } from '../text/key';

/** How well a term answers a query; lower is better, `none` not at all. */
export const rank = { whole: 0, start: 1, word: 2, inside: 3, none: 4 } as const;

const divider = '\t';

/** A term as queries are compared with it: no case, no marks, no white space but single spaces. */
export function searchKey(text: string): string {
  return withoutMarks(fold(text)).replace(/\s+/gu, ' ');
}

/** All names of a concept as one line, for a shard's file of names. */
export function nameLine(concept: Concept): string {
  const terms = Object.values(concept.terms).flat();
  return [...new Set(terms.map(({ text }) => searchKey(text)))].join(divider);
}

/** The best rank among the names of a line, and the name that has it. */
export function bestIn(line: string, wanted: string): { rank: number; name: string } {
  let best = { rank: rank.none as number, name: '' };
  for (const name of line.split(divider)) {
    const own = rankOf(name, wanted);
    if (own < best.rank) best = { rank: own, name };
  }
  return best;
}

function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return rank.none;
  if (at === 0) return name.length === wanted.length ? rank.whole : rank.start;
  return /[\s-]/.test(name[at - 1] ?? '') ? rank.word : rank.inside;
}
