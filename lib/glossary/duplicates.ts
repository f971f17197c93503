import type { ConceptId } from '../model/concept';
import type { Entry, Found } from '../model/entry';
import { mainNames } from './comparison';
import { foundOf } from './search';
import { identities, namesIn, searchKey } from './search-line';
import { type GlossaryState, hiddenIn } from './state';

/** As many groups as somebody looks through. */
const mostGroups = 200;

/** Own entries with those of the same kind, own or of a pack, that share a main name with them. */
export async function findDuplicates(
  state: GlossaryState,
  lang: string,
): Promise<readonly (readonly Found[])[]> {
  const byName = new Map<string, Entry[]>();
  for (const entry of state.entries.own().filter(({ pack }) => pack === null)) {
    for (const name of foldedNames(entry)) byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  if (byName.size === 0) return [];
  const groups = createGroups();
  for (const namesakes of byName.values()) {
    for (const one of namesakes) groups.join(namesakes[0] ?? one, one);
  }
  for await (const { name, entry } of namesakesInPacks(byName, state)) {
    for (const one of byName.get(name) ?? []) groups.join(one, entry);
  }
  const hidden = hiddenIn(state);
  return groups
    .all()
    .slice(0, mostGroups)
    .map((group) => group.map((entry) => foundOf(entry, lang, hidden)));
}

/** Entries of packs, as they stand there, that have one of these names as a main name. */
async function* namesakesInPacks(
  byName: ReadonlyMap<string, unknown>,
  { entries, overlay, reader, packs, pause }: GlossaryState,
): AsyncGenerator<{ readonly name: string; readonly entry: Entry }> {
  for (const { key } of packs().flatMap(({ shards }) => shards)) {
    const lines = await reader.names(key);
    for (const { id, start, end } of identities(lines)) {
      const name = namesIn(lines, start, end).find((one) => byName.has(one));
      if (name === undefined || overlay.has(id)) continue;
      const entry = await entries.entry(id);
      if (entry && foldedNames(entry).includes(name)) yield { name, entry };
    }
    await pause();
  }
}

/** Entries that are joined with each other, directly or through others. */
function createGroups() {
  const groups = new Map<ConceptId, Map<ConceptId, Entry>>();
  return {
    join(a: Entry, b: Entry) {
      if (a.concept.id === b.concept.id || a.concept.kind !== b.concept.kind) return;
      const group = new Map<ConceptId, Entry>();
      for (const one of [a, b]) {
        for (const [id, other] of groups.get(one.concept.id) ?? []) group.set(id, other);
        group.set(one.concept.id, one);
      }
      for (const id of group.keys()) groups.set(id, group);
    },
    all: () => [...new Set(groups.values())].map((group) => [...group.values()]),
  };
}

function foldedNames({ concept }: Entry): readonly string[] {
  return mainNames(concept).map(searchKey);
}
