/** The sections of the manager, in the order of its navigation. */
export const sections = [
  'glossary',
  'import',
  'export',
  'packs',
  'sites',
  'backup',
  'trash',
  'history',
] as const;
export type Section = (typeof sections)[number];

/** What is open inside the section of the glossary: the list alone, with an entry, or duplicates. */
export type GlossaryPlace =
  | { readonly at: 'list' }
  | { readonly at: 'entry'; readonly concept: string }
  | { readonly at: 'new' }
  | { readonly at: 'duplicates' };

export interface Route {
  readonly section: Section;
  readonly place: GlossaryPlace;
}

const list: GlossaryPlace = { at: 'list' };

/** What the part of an address after `#` means; whatever is not known is the list of entries. */
export function routeOf(hash: string): Route {
  const [name, at, ...rest] = hash.replace(/^#/, '').split('/');
  const section = sections.find((one) => one === name) ?? 'glossary';
  if (section !== 'glossary') return { section, place: list };
  if (at === 'new' || at === 'duplicates') return { section, place: { at } };
  const concept = decoded(rest.join('/'));
  return { section, place: at === 'entry' && concept ? { at, concept } : list };
}

/** The link to a place in the glossary. */
export function hashOf(place: GlossaryPlace): string {
  if (place.at === 'list') return '#glossary';
  if (place.at === 'entry') return `#glossary/entry/${encodeURIComponent(place.concept)}`;
  return `#glossary/${place.at}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
