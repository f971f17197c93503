import * as v from 'valibot';
import { type Lang, langSchema } from '../model/concept';

/** The primary language of a tag: `nl` for `nl-NL` and `NL_nl`. Undefined where it has none. */
export function langOfTag(tag: string): Lang | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return v.is(langSchema, primary) ? primary : undefined;
}
