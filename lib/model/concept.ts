import * as v from 'valibot';
import { firstDay, lastDay, type PartialDate, partialDateSchema } from './dates';

/** What a concept is. The list is closed: views group by it and recognition has rules for it. */
export const kinds = [
  'person',
  'country',
  'region',
  'city',
  'org',
  'office',
  'party',
  'event',
  'agreement',
  'weapon',
  'building',
  'concept',
  'term',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * How a term names its concept. `pref` is SKOS prefLabel, `hidden` is hiddenLabel, the rest are
 * altLabels; `surname` names a person without the given name and `adj` is a country's adjective.
 */
export const termTypes = [
  'pref',
  'alt',
  'short',
  'abbr',
  'surname',
  'adj',
  'demonym',
  'old',
  'translit',
  'nick',
  'hidden',
] as const;
export type TermType = (typeof termTypes)[number];

const plain = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.normalize('NFC'));

/**
 * Wikidata item (`Q7747`), our own slug (`x:minsk-agreements`), the reader's own (`u:<uuid>`), or
 * whatever an imported glossary calls its concepts: no white space, quotes or angle brackets.
 */
export const conceptIdSchema = v.pipe(
  v.string(),
  v.regex(/^[^\s\p{C}<>"]{1,120}$/u, 'must be an id like Q7747 or u:my-word'),
);
export type ConceptId = string;

/** BCP 47 primary tag, or `mul` for a name that serves every language in the Latin script. */
export const langSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language like nl'));
export type Lang = string;

/** Text in several languages. Null prototype is not needed: keys are checked by `langSchema`. */
const byLang = <T extends v.GenericSchema>(schema: T) => v.record(langSchema, schema);

/** A designation of a concept in one language, with the rules for recognising it. */
export const termSchema = v.strictObject({
  text: plain(200),
  type: v.exactOptional(v.picklist(termTypes)),
  /** `any` folds case, `initial` wants the first letter as written, `exact` wants every letter. */
  case: v.exactOptional(v.picklist(['any', 'initial', 'exact'])),
  /** False switches off the inflection that the language would generate. */
  inflect: v.exactOptional(v.boolean()),
  /** Irregular forms that the paradigms of the language miss. */
  forms: v.exactOptional(v.array(plain(200))),
  /** `strong` links alone, `soft` wants a little evidence, `confirm` never links without it. */
  strength: v.exactOptional(v.picklist(['strong', 'soft', 'confirm'])),
  /** Neighbourhoods that forbid the link, `$` standing for the term: `kip $`, `$ lof`. */
  not: v.exactOptional(v.array(plain(200))),
  /** Forms, folded, that are ordinary words too; found when the pack is built. */
  homographs: v.exactOptional(v.array(plain(200))),
  from: v.exactOptional(partialDateSchema),
  to: v.exactOptional(partialDateSchema),
  /** Bodies that the term stands for when used as a metonym, most usual first (Brussel: NATO, EU). */
  senses: v.exactOptional(v.array(conceptIdSchema)),
});
export type Term = v.InferOutput<typeof termSchema>;

export const sourceSchema = v.strictObject({
  label: plain(300),
  url: v.exactOptional(
    v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//, 'must be a web address')),
  ),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** An office held. No `to`: still held at the pack's `asOf`. `unknown`: ended, nobody knows when. */
export const roleSchema = v.strictObject({
  title: byLang(plain(200)),
  /** What office it is, whatever the title is called in a language: `foreign-minister`. */
  office: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/))),
  /** The country or body in which the office is held. */
  of: v.exactOptional(conceptIdSchema),
  from: v.exactOptional(partialDateSchema),
  to: v.exactOptional(v.union([partialDateSchema, v.literal('unknown')])),
  acting: v.exactOptional(v.boolean()),
  /** Without `to`: known to hold up to this day, where that is not the pack's `asOf`. */
  asOf: v.exactOptional(partialDateSchema),
  /** Higher is shown first when several roles hold on one day. */
  rank: v.exactOptional(v.pipe(v.number(), v.integer())),
  source: v.exactOptional(sourceSchema),
});
export type Role = v.InferOutput<typeof roleSchema>;

export const relationTypes = [
  'memberOf',
  'partOf',
  'headOf',
  'capitalOf',
  'seatOf',
  'citizenOf',
  'counterpart',
  'party',
  'spouse',
  'successorOf',
  'participantIn',
  'signatoryOf',
  'madeBy',
  'broader',
  'related',
  'opposes',
  'notSameAs',
] as const;
export type RelationType = (typeof relationTypes)[number];

export const relationSchema = v.strictObject({
  type: v.picklist(relationTypes),
  to: conceptIdSchema,
  from: v.exactOptional(partialDateSchema),
  until: v.exactOptional(partialDateSchema),
});
export type Relation = v.InferOutput<typeof relationSchema>;

/** When something happened and between whom; what makes an event or agreement rank as background. */
export const occurrenceSchema = v.strictObject({
  from: partialDateSchema,
  to: v.exactOptional(partialDateSchema),
  /** Those without whom the event is not understood. */
  core: v.pipe(v.array(conceptIdSchema), v.minLength(1)),
  other: v.exactOptional(v.array(conceptIdSchema)),
  importance: v.picklist([1, 2, 3]),
  partOf: v.exactOptional(conceptIdSchema),
});
export type Occurrence = v.InferOutput<typeof occurrenceSchema>;

/** One thing the news names: a TBX concept entry, a SKOS concept. */
export const conceptSchema = v.strictObject({
  id: conceptIdSchema,
  kind: v.picklist(kinds),
  terms: v.pipe(
    byLang(v.pipe(v.array(termSchema), v.minLength(1), v.maxLength(200))),
    v.check((terms) => Object.keys(terms).length > 0, 'must have at least one term'),
  ),
  /** Timeless: what stays true. Offices and dates belong in `roles`. */
  description: v.optional(byLang(plain(200)), {}),
  life: v.exactOptional(
    v.strictObject({
      from: v.exactOptional(partialDateSchema),
      to: v.exactOptional(partialDateSchema),
    }),
  ),
  gender: v.exactOptional(v.picklist(['m', 'f', 'x'])),
  roles: v.exactOptional(v.array(roleSchema)),
  relations: v.exactOptional(v.array(relationSchema)),
  event: v.exactOptional(occurrenceSchema),
  tags: v.exactOptional(v.array(plain(60))),
  sources: v.exactOptional(v.array(sourceSchema)),
  /** The reader's own words, apart from the definition. Never in a pack. */
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000))),
});
export type Concept = v.InferOutput<typeof conceptSchema>;

/** A concept's name in the first of these languages that it has; `mul` and English come next. */
export function labelOf(concept: Concept, ...langs: readonly Lang[]): string {
  const terms = pick(concept.terms, langs) ?? [];
  return (terms.find((term) => (term.type ?? 'pref') === 'pref') ?? terms[0])?.text ?? concept.id;
}

/** Everything that a concept refers to by id, each once. */
export function referencesOf({ terms, roles, relations, event }: Concept): readonly ConceptId[] {
  return [
    ...new Set([
      ...(relations ?? []).map(({ to }) => to),
      ...(roles ?? []).flatMap(({ of }) => of ?? []),
      ...Object.values(terms).flatMap((list) => list.flatMap(({ senses }) => senses ?? [])),
      ...(event ? [...event.core, ...(event.other ?? [])] : []),
      ...(event?.partOf ? [event.partOf] : []),
    ]),
  ];
}

/** What a concept was called on a day, where it has another name since: Swaziland. */
export function nameThen(concept: Concept, lang: Lang, date: PartialDate): string | undefined {
  const terms = pick(concept.terms, [lang]) ?? [];
  const old = terms.find(
    ({ from, to }) =>
      to && lastDay(to) >= firstDay(date) && (!from || firstDay(from) <= lastDay(date)),
  );
  return old?.text;
}

/** The entry of a by-language record for the first language at hand: asked, `mul`, `en`, any. */
export function pick<T>(record: Readonly<Record<Lang, T>>, langs: readonly Lang[]): T | undefined {
  for (const lang of [...langs, 'mul', 'en']) {
    const found = record[lang];
    if (found !== undefined) return found;
  }
  return Object.values(record)[0];
}
