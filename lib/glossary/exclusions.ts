import type { ConceptId } from '../model/concept';
import type { ExclusionScope } from '../model/entry';
import { pageOf, siteOf } from '../model/settings';
import type { ExclusionRow } from './rows';

/** The place of a rule that holds on every page. */
export const everywhere = '*';

/** The row that keeps a concept from being marked on a page, its site, or anywhere. */
export function exclusionOf(concept: ConceptId, scope: ExclusionScope, url: string): ExclusionRow {
  const place = scope === 'everywhere' ? everywhere : scope === 'site' ? siteOf(url) : pageOf(url);
  return { id: `${concept} ${place}`, concept, place };
}

/** How far a rule reaches. Only the address of a page has a scheme. */
export function scopeOf({ place }: ExclusionRow): ExclusionScope {
  if (place === everywhere) return 'everywhere';
  return place.includes('://') ? 'page' : 'site';
}

/** Concepts that are not to be marked on a page. */
export function excludedOn(url: string, rows: Iterable<ExclusionRow>): ReadonlySet<ConceptId> {
  const places = new Set([everywhere, siteOf(url), pageOf(url)]);
  const excluded = new Set<ConceptId>();
  for (const { concept, place } of rows) if (places.has(place)) excluded.add(concept);
  return excluded;
}
