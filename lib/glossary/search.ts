import { labelOf, pick } from '../model/concept';
import type { Entry, Found } from '../model/entry';
import { fold, withoutMarks } from '../text/key';

/** How well a term answers a query; lower is better, `none` not at all. */
const rank = { whole: 0, start: 1, word: 2, inside: 3, none: 4 };

/**
 * Concepts that have a term with the query in it, in any language: whole terms first, then those
 * that begin with it, then words that do. An empty query gives everything by name.
 */
export function searchEntries(
  entries: Iterable<Entry>,
  query: string,
  lang: string,
  limit: number,
): { readonly found: readonly Found[]; readonly total: number } {
  const wanted = withoutMarks(fold(query));
  const hits: Array<{ entry: Entry; rank: number; label: string }> = [];
  for (const entry of entries) {
    const best = wanted === '' ? 0 : bestRank(entry, wanted);
    if (best < rank.none) hits.push({ entry, rank: best, label: labelOf(entry.concept, lang) });
  }
  const collator = new Intl.Collator(lang);
  hits.sort((a, b) => a.rank - b.rank || collator.compare(a.label, b.label));
  return {
    found: hits.slice(0, limit).map(({ entry }) => foundOf(entry, lang)),
    total: hits.length,
  };
}

function bestRank({ concept }: Entry, wanted: string): number {
  let best = rank.none;
  for (const terms of Object.values(concept.terms)) {
    for (const { text } of terms) best = Math.min(best, rankOf(withoutMarks(fold(text)), wanted));
  }
  return best;
}

function rankOf(term: string, wanted: string): number {
  const at = term.indexOf(wanted);
  if (at < 0) return rank.none;
  if (at === 0) return term.length === wanted.length ? rank.whole : rank.start;
  return /[\s-]/.test(term[at - 1] ?? '') ? rank.word : rank.inside;
}

function foundOf({ concept, pack, edited }: Entry, lang: string): Found {
  const description = pick(concept.description, [lang]);
  return {
    concept: concept.id,
    kind: concept.kind,
    label: labelOf(concept, lang),
    ...(description !== undefined && { description }),
    own: pack === null,
    edited,
  };
}
