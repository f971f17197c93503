import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A document of a gold set for entity linking; offsets are UTF-16 when `start16` says so. */
const documentSchema = v.object({
  lang: v.string(),
  text: v.string(),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      start16: v.optional(v.number()),
      end16: v.optional(v.number()),
      kb_id: v.nullish(v.string()),
    }),
  ),
});
export type GoldDocument = v.InferOutput<typeof documentSchema>;

/** Reads a gold set, a document a line. @throws ValiError when a line is something else */
export function readGold(file: string): readonly GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(documentSchema, JSON.parse(line)));
}
