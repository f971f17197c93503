import { type Concept, labelOf } from '../model/concept';
import type { ExclusionRule, Facets, PastChange, Removed } from '../model/entry';
import { linesOf } from '../packs/entries';
import { scopeOf } from './exclusions';
import { nameBefore, nameOf } from './name-of';
import type { ChangeRow, OverlayRow, PackRow } from './rows';
import { countTags, searchKey } from './search-line';
import { type GlossaryState, hiddenIn } from './state';

/** What there is to narrow a search to. */
export async function readFacets(state: GlossaryState): Promise<Facets> {
  const { entries, overlay, reader, packs } = state;
  const own = entries.own();
  const folded = new Map<string, number>();
  for (const { key } of packs().flatMap(({ shards }) => shards)) {
    countTags(await reader.names(key), folded);
  }
  const tags = new Map<string, number>();
  const spelling = new Map<string, string>();
  for (const tag of own.flatMap(({ concept }) => concept.tags ?? [])) {
    spelling.set(searchKey(tag), tag);
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  for (const [key, count] of folded) {
    const tag = spelling.get(key) ?? key;
    tags.set(tag, (tags.get(tag) ?? 0) + count);
  }
  return {
    packs: packs().map(({ id, facts }) => ({
      pack: id,
      title: facts.title,
      entries: facts.entries,
    })),
    tags: [...tags]
      .map(([tag, count]) => ({ tag, entries: count }))
      .sort((a, b) => b.entries - a.entries || a.tag.localeCompare(b.tag)),
    states: {
      own: own.filter(({ pack }) => pack === null).length,
      edited: own.filter(({ edited }) => edited).length,
      noted: own.filter(({ concept }) => concept.note !== undefined).length,
      hidden: hiddenIn(state).size,
    },
    removed: [...overlay.values()].filter(({ removed }) => removed !== undefined).length,
  };
}

/** What is in the trash, what was thrown away last first. */
export async function readTrash(state: GlossaryState, lang: string): Promise<readonly Removed[]> {
  const removed = [...state.overlay.values()].filter((row) => row.removed !== undefined);
  removed.sort((a, b) => (a.removed ?? '').localeCompare(b.removed ?? '') * -1);
  const bases = await state.entries.bases(removed.map(({ id }) => id));
  return Promise.all(removed.map((row) => inTrash(row, bases.get(row.id), state, lang)));
}

async function inTrash(
  row: OverlayRow,
  base: Concept | undefined,
  state: GlossaryState,
  lang: string,
): Promise<Removed> {
  const survivor = row.mergedInto && (await state.entries.entry(row.mergedInto))?.concept;
  return {
    concept: row.id,
    kind: row.fields.kind ?? base?.kind ?? 'concept',
    label: nameBefore(row.id, base, row, lang),
    own: base === undefined,
    at: row.removed ?? '',
    ...(survivor && { mergedInto: { concept: survivor.id, label: labelOf(survivor, lang) } }),
  };
}

/** A change as it is shown: named in the reader's language where it was of one entry. */
export async function pastChange(
  { rows, ...change }: ChangeRow & { readonly id: number },
  state: GlossaryState,
  lang: string,
): Promise<PastChange> {
  const [first] = rows;
  if (!first || change.action === 'import' || change.action === 'recover') return change;
  const row = first.after ?? first.before;
  const id = row && 'concept' in row ? row.concept : first.key;
  const label = await nameOf(id, state, lang);
  return { ...change, label: label === id ? change.label : label };
}

/** Where names are not to be marked. */
export async function readRules(
  state: GlossaryState,
  lang: string,
): Promise<readonly ExclusionRule[]> {
  const rules = await Promise.all(
    [...state.exclusions.values()].map(async (row): Promise<ExclusionRule> => {
      return { ...row, label: await nameOf(row.concept, state, lang), scope: scopeOf(row) };
    }),
  );
  return rules.sort((a, b) => a.label.localeCompare(b.label, lang));
}

/** Which concepts an export has, in pieces. */
export type ExportFrom =
  | { readonly own: true }
  | { readonly pack: string }
  | { readonly concepts: readonly string[] };

/**
 * Some of the concepts to be exported, and how many there are in all.
 * @param installed a pack, whether it is on or off
 */
export async function readExport(
  { entries, reader }: GlossaryState,
  installed: (pack: string) => Promise<PackRow | undefined>,
  from: ExportFrom,
  offset: number,
  limit: number,
): Promise<{ readonly concepts: readonly Concept[]; readonly total: number }> {
  if ('own' in from) {
    const own = entries.own().map(({ concept }) => concept);
    return { concepts: own.slice(offset, offset + limit), total: own.length };
  }
  if ('concepts' in from) {
    const wanted = from.concepts.slice(offset, offset + limit);
    const found = await entries.many(wanted);
    const concepts = wanted.flatMap((id) => found.get(id)?.concept ?? []);
    return { concepts, total: from.concepts.length };
  }
  const pack = await installed(from.pack);
  const concepts: Concept[] = [];
  let passed = 0;
  for (const { key, entries: count } of pack?.shards ?? []) {
    const begin = Math.max(0, offset - passed);
    const end = Math.min(count, offset + limit - passed);
    if (begin < end) {
      const lines = linesOf(await reader.content(key)).slice(begin, end);
      concepts.push(...lines.map((line) => JSON.parse(line) as Concept));
    }
    passed += count;
  }
  return { concepts, total: passed };
}
