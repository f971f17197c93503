import type { Place, ReadingBuilder } from './reading-builder';
import type { Fields } from './rest';

/** The longest description of a concept, in UTF-16 units. */
const mostUnits = 200;
/** The longest note. */
const mostNoteUnits = 20_000;

/**
 * Makes descriptions fit that somebody else's file has at length: the beginning stays, the whole
 * goes to the note.
 * @param warned told of it, where that is worth a warning
 */
export function fitDescription(
  fields: Fields,
  warned?: { readonly builder: ReadingBuilder; readonly place: Place },
): Fields {
  const entries = Object.entries(fields.description ?? {}).map(([lang, text]): [string, string] => [
    lang,
    String(text).trim(),
  ]);
  const long = entries.filter(([, text]) => text.length > mostUnits);
  if (long.length === 0) return fields;
  warned?.builder.warn({ code: 'shortened', values: { most: mostUnits } }, warned.place);
  const note = [fields.note, ...long.map(([, text]) => text)]
    .filter((part) => typeof part === 'string')
    .join('\n\n')
    .slice(0, mostNoteUnits);
  const description = Object.fromEntries(entries.map(([lang, text]) => [lang, shorten(text)]));
  return { ...fields, description, note };
}

/** The text up to the last whole word that fits, with an ellipsis; a short text as it is. */
export function shorten(text: string): string {
  if (text.length <= mostUnits) return text;
  const cut = text.slice(0, mostUnits - 1);
  const words = cut.replace(/\s+\S*$/, '');
  // A text without spaces is cut anywhere but inside a pair of surrogates.
  return `${(words || cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
