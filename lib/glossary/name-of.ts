import { type Concept, type ConceptId, type Lang, labelOf } from '../model/concept';
import type { OverlayRow } from './rows';
import type { GlossaryState } from './state';

/** A name for an entry that may be in the trash; its id when nothing is known of it. */
export async function nameOf(
  id: ConceptId,
  { entries, overlay }: Pick<GlossaryState, 'entries' | 'overlay'>,
  lang: Lang = 'en',
): Promise<string> {
  const there = (await entries.entry(id))?.concept;
  return there
    ? labelOf(there, lang)
    : nameBefore(id, await entries.base(id), overlay.get(id), lang);
}

/** What an entry was called before it was thrown away; its id when nobody says. */
export function nameBefore(
  id: ConceptId,
  base: Concept | undefined,
  row: Pick<OverlayRow, 'fields'> | undefined,
  lang: Lang,
): string {
  const before = { ...base, ...row?.fields };
  return before.terms ? labelOf({ ...before, id } as Concept, lang) : id;
}
