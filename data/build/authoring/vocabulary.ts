import { join } from 'node:path';
import * as v from 'valibot';
import { type Finding, readYaml } from '../yaml-file';

const wordSchema = v.union([v.string(), v.strictObject({ m: v.string(), f: v.string() })]);
/** A word, or one by gender. */
export type Word = v.InferOutput<typeof wordSchema>;

const occupationSchema = v.record(v.string(), wordSchema);
type Words = Readonly<Record<string, Word>>;
const officeSchema = v.pipe(
  v.record(v.string(), v.union([v.boolean(), v.number(), wordSchema])),
  v.transform(
    ({ single, rank, ...title }): Office => ({
      single: single === true,
      ...(typeof rank === 'number' && { rank }),
      title: title as Words,
    }),
  ),
);
/** An office that many hold. */
export interface Office {
  /** One holder a day. */
  readonly single: boolean;
  readonly rank?: number;
  /** By language. */
  readonly title: Words;
}

/** The words that the shorthand for people is spelled out with. */
export interface Vocabulary {
  readonly offices: Readonly<Record<string, Office>>;
  /** By language. */
  readonly occupations: Readonly<Record<string, Words>>;
}

/** Reads `data/vocabulary`. */
export function readVocabulary(folder: string, findings: Finding[]): Vocabulary {
  return {
    offices: entries(join(folder, 'offices.yaml'), officeSchema, findings),
    occupations: entries(join(folder, 'occupations.yaml'), occupationSchema, findings),
  };
}

export function inGender(word: Word, gender: string | undefined): string {
  return typeof word === 'string' ? word : gender === 'f' ? word.f : word.m;
}

function entries<T extends v.GenericSchema>(
  path: string,
  schema: T,
  findings: Finding[],
): Record<string, v.InferOutput<T>> {
  const file = readYaml(path, findings);
  const found: Record<string, v.InferOutput<T>> = {};
  for (const [key, value] of Object.entries(file.value)) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) found[key] = parsed.output;
    else findings.push({ where: `${path}:${file.lineOf(key)}`, message: parsed.issues[0].message });
  }
  return found;
}
