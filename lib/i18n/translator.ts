/** Texts of one language by key; placeholders are `{name}`, plurals `key.one` and `key.other`. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/** Gives the text of a key with its placeholders filled. */
export type Translate<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A translator over one language's catalogue. */
export function createTranslator<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  return (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The key's form for a number: `names` with 1 is `names.one` in English. */
export function pluralKey<Base extends string>(
  base: Base,
  count: number,
  lang: string,
): `${Base}.one` | `${Base}.other` {
  return new Intl.PluralRules(lang).select(count) === 'one' ? `${base}.one` : `${base}.other`;
}
