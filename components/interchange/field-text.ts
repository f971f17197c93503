import type { PageKey } from '../../lib/i18n/page-messages';
import type { Translate } from '../../lib/i18n/translator';
import type { Concept } from '../../lib/model/concept';

/** Fields that can be compared by eye, with their text. */
const plain: {
  readonly [Field in keyof Concept]?: (concept: Concept, t: Translate<PageKey>) => string;
} = {
  kind: ({ kind }, t) => t(`kind.${kind}`),
  terms: ({ terms }) => byLang(terms, (list) => list.map(({ text }) => text).join(', ')),
  description: ({ description }) => byLang(description, (text) => text),
  gender: ({ gender }, t) => (gender ? t(`import.gender.${gender}`) : ''),
  life: ({ life }) => (life ? `${life.from ?? ''}–${life.to ?? ''}` : ''),
  tags: ({ tags = [] }) => tags.join(', '),
  note: ({ note = '' }) => note,
  sources: ({ sources = [] }) => sources.map(({ label, url }) => url ?? label).join(', '),
};

/** The fields of a concept that have words in the interface. */
export const namedFields = [
  'kind',
  'terms',
  'description',
  'life',
  'gender',
  'roles',
  'relations',
  'event',
  'tags',
  'sources',
  'note',
] as const satisfies readonly (keyof Concept)[];
export type NamedField = (typeof namedFields)[number];

/** A field's text; undefined for one that takes more than a line to tell. */
export function fieldText(
  concept: Concept,
  field: NamedField,
  t: Translate<PageKey>,
): string | undefined {
  return plain[field]?.(concept, t);
}

function byLang<T>(record: Readonly<Record<string, T>>, text: (value: T) => string): string {
  return Object.entries(record)
    .map(([lang, value]) => `${lang}: ${text(value)}`)
    .join('; ');
}
