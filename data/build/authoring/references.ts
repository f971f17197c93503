import { isMap, type Yaml, type YamlMap } from '../yaml-file';

/** What `references` needs of an authored concept. */
export interface Named {
  readonly id: string;
  /** By language, expanded. */
  readonly terms: YamlMap;
}

/** Turns what an author calls a concept into its id, or says why it cannot. */
export type Resolve = (reference: string) => { readonly id: string } | { readonly wrong: string };

const idShape = /^(?:Q\d+|[a-z]+:[^\s]+)$/;

/**
 * References by ISO 3166-1 code, by id, or by a full English name. A name that several concepts
 * have means the one whose main name it is.
 */
export function createResolver(
  concepts: readonly Named[],
  countries: Readonly<Record<string, string>>,
): Resolve {
  const ids = new Set(concepts.map(({ id }) => id));
  const { main, any } = namesOf(concepts);
  const byName = (name: string) => {
    const found = [main, any].map((names) => [...(names.get(name) ?? [])]);
    return found.find((holders) => holders.length > 0) ?? [];
  };
  return (reference) => {
    if (idShape.test(reference)) return only(ids.has(reference) ? [reference] : [], reference);
    const territory = countries[reference] ?? `x:territory-${reference.toLowerCase()}`;
    const isCode = /^[A-Z]{2}$/.test(reference) && ids.has(territory);
    return only(isCode ? [territory] : byName(reference), reference);
  };
}

function only([id, ...others]: readonly string[], reference: string): ReturnType<Resolve> {
  if (id === undefined) return { wrong: `"${reference}" is in no pack` };
  if (others.length > 0) return { wrong: `"${reference}" is ${[id, ...others].join(' and ')}` };
  return { id };
}

type Holders = Map<string, Set<string>>;

/** Who has an English name, as the main one and as any. */
function namesOf(concepts: readonly Named[]): { main: Holders; any: Holders } {
  const main: Holders = new Map();
  const any: Holders = new Map();
  const add = (to: Holders, name: string, id: string) => {
    to.set(name, (to.get(name) ?? new Set()).add(id));
  };
  for (const { id, terms } of concepts) {
    const lists = [terms.en, terms.mul].map((list) => (list ?? []) as readonly Yaml[]);
    for (const [index, term] of lists.flatMap((list) => [...list.entries()])) {
      if (!isMap(term) || term.type === 'surname' || term.type === 'adj') continue;
      if (index === 0) add(main, String(term.text), id);
      add(any, String(term.text), id);
    }
  }
  return { main, any };
}
