import * as v from 'valibot';
import { itemIdSchema } from '../model/lookup';

/*
 * The answers of Wikidata's action API, as far as we read them: what we do not know is dropped, and
 * a row that makes no sense is left out without spoiling the others. Reading what was read changes
 * nothing, so the same schemas serve what was kept. Empty maps may come as empty lists, from PHP;
 * valibot takes those for records.
 */

/** A list without its rows that make no sense. */
const rows = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.flatMap((row): v.InferOutput<T>[] => {
        const parsed = v.safeParse(schema, row);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

const textSchema = v.object({ language: v.string(), value: v.string() });
export type Text = v.InferOutput<typeof textSchema>;

const valueSchema = v.variant('type', [
  v.object({ type: v.literal('wikibase-entityid'), value: v.object({ id: v.string() }) }),
  v.object({
    type: v.literal('time'),
    value: v.object({
      time: v.string(),
      precision: v.number(),
      calendarmodel: v.optional(v.string(), ''),
    }),
  }),
  v.object({
    type: v.literal('monolingualtext'),
    value: v.object({ text: v.string(), language: v.string() }),
  }),
]);

/** A value, or that there is one nobody knows (`somevalue`), or that there is none (`novalue`). */
const snakSchema = v.object({
  snaktype: v.picklist(['value', 'somevalue', 'novalue']),
  datavalue: v.exactOptional(valueSchema),
});
export type Snak = v.InferOutput<typeof snakSchema>;

const statementSchema = v.object({
  mainsnak: snakSchema,
  rank: v.optional(v.picklist(['preferred', 'normal', 'deprecated']), 'normal'),
  qualifiers: v.optional(v.record(v.string(), rows(snakSchema)), {}),
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** The properties that we read; a country has hundreds of others. */
export const properties = [
  'P21', // sex or gender
  'P27', // country of citizenship
  'P31', // instance of
  'P39', // position held
  'P102', // member of political party
  'P155', // follows
  'P361', // part of
  'P463', // member of
  'P569', // date of birth
  'P570', // date of death
  'P571', // inception
  'P576', // dissolved
  'P1365', // replaces
  'P1376', // capital of
  // Of offices:
  'P17', // country
  'P1001', // applies to jurisdiction
  'P2389', // organisation directed by the office
  'P2521', // female form of label
  'P3321', // male form of label
] as const;
export type Property = (typeof properties)[number];

export const entitySchema = v.object({
  id: v.string(),
  missing: v.exactOptional(v.unknown()),
  /** Where it was merged into another item. */
  redirects: v.exactOptional(v.object({ from: v.string(), to: v.string() })),
  labels: v.optional(v.record(v.string(), textSchema), {}),
  descriptions: v.optional(v.record(v.string(), textSchema), {}),
  aliases: v.optional(v.record(v.string(), rows(textSchema)), {}),
  claims: v.optional(
    v.object(v.entriesFromList(properties, v.exactOptional(rows(statementSchema)))),
    {},
  ),
});
export type Entity = v.InferOutput<typeof entitySchema>;

export const entitiesAnswer = v.object({ entities: v.record(v.string(), entitySchema) });

const hitSchema = v.object({
  id: itemIdSchema,
  label: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  display: v.exactOptional(
    v.object({ label: v.exactOptional(textSchema), description: v.exactOptional(textSchema) }),
  ),
  match: v.exactOptional(v.object({ type: v.string(), text: v.string() })),
});
export type SearchHit = v.InferOutput<typeof hitSchema>;

export const searchAnswer = v.object({ search: rows(hitSchema) });

export const errorAnswer = v.object({
  error: v.object({ code: v.string(), info: v.optional(v.string(), '') }),
});
