import type { ConceptId } from '../model/concept';
import type { ExclusionScope } from '../model/entry';
import type { ExclusionRow } from './rows';

/** The row that keeps a concept from being marked on a page, its site, or anywhere. */
export function exclusionOf(concept: ConceptId, scope: ExclusionScope, url: string): ExclusionRow {
  const place = scope === 'everywhere' ? '*' : scope === 'site' ? siteOf(url) : pageOf(url);
  return { id: `${concept} ${place}`, concept, place };
}

/** Concepts that are not to be marked on a page. */
export function excludedOn(url: string, rows: Iterable<ExclusionRow>): ReadonlySet<ConceptId> {
  const places = new Set(['*', siteOf(url), pageOf(url)]);
  const excluded = new Set<ConceptId>();
  for (const { concept, place } of rows) if (places.has(place)) excluded.add(concept);
  return excluded;
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Without query and fragment: campaign parameters do not make another article. */
function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
