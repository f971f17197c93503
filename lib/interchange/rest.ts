import * as v from 'valibot';
import { canonical } from '../model/canonical';
import { type Concept, conceptSchema } from '../model/concept';
import { hashOfId } from '../packs/shards';

/** Fields of a concept before the schema has seen them. */
export type Fields = Readonly<Record<string, unknown>>;

/** In a rest: hashes of the plain fields that its own replace, by name. */
const replaced = 'replaces';

/**
 * What a format cannot express of a concept: the fields that differ from what reading the plain
 * part gives, null for a field that must be absent. Beside them, hashes of the plain fields that
 * they replace, so that a reader who edits the plain part of a file is heard.
 * @param plain what the format's own reader makes of what its writer wrote
 * @returns JSON on one line without control characters; undefined when nothing is left
 */
export function restOf(concept: Concept, plain: Fields): string | undefined {
  const read = normalised(plain);
  const wanted: Fields = concept;
  const names = new Set([...Object.keys(read), ...Object.keys(wanted)]);
  const rest: Record<string, unknown> = {};
  const hashes: Record<string, string> = {};
  for (const name of names) {
    if (canonical(read[name]) === canonical(wanted[name])) continue;
    rest[name] = wanted[name] ?? null;
    if (read[name] !== undefined) hashes[name] = hashOf(read[name]);
  }
  if (Object.keys(rest).length === 0) return undefined;
  if (Object.keys(hashes).length > 0) rest[replaced] = hashes;
  return escapeUnseen(canonical(rest));
}

/**
 * The plain fields with a rest on top, save where the plain field was edited since.
 * @param rest JSON as {@link restOf} gives it
 * @returns undefined when the rest is no JSON object
 */
export function withRest(plain: Fields, rest: string): Fields | undefined {
  const parsed = v.safeParse(restSchema, parse(rest));
  if (!parsed.success) return undefined;
  const { [replaced]: hashes = {}, ...fields } = parsed.output;
  const read = normalised(plain);
  const isUntouched = (name: string) =>
    !Object.hasOwn(hashes, name) || (name in read && hashes[name] === hashOf(read[name]));
  const standing = Object.entries(fields).filter(([name]) => isUntouched(name));
  return Object.fromEntries(
    Object.entries({ ...plain, ...Object.fromEntries(standing) }).filter(
      ([, value]) => value !== null,
    ),
  );
}

const restSchema = v.looseObject({
  [replaced]: v.optional(v.record(v.string(), v.string())),
});

/** The fields as the schema leaves them; as they are where they make no concept by themselves. */
function normalised(plain: Fields): Fields {
  const parsed = v.safeParse(conceptSchema, plain);
  return parsed.success ? parsed.output : plain;
}

function hashOf(value: unknown): string {
  return hashOfId(canonical(value)).toString(36);
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** JSON leaves these as they are, but editors, XML and spreadsheets stumble over them. */
function escapeUnseen(json: string): string {
  return json.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\uFEFF\uFFFD-\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
