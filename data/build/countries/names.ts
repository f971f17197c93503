/** A term as it is written in a pack's YAML. */
export type WrittenTerm = string | Readonly<Record<string, unknown>>;

/** Long forms that no newspaper uses, in the languages at hand. */
const official =
  /SAR\b|САР|R\.A\.S|R\.A\.E|RAS |SRA |Sonderverwaltung|特别行政区|特別行政区|[,&[\]/]/u;

/** `Congo (Republiek)`: what stands in parentheses is no name. */
const commonNoun = /^(?:r[eé]p[uú]b+li|республика|республіка)/iu;

/** A name without what stands in parentheses, and that too when it is a name of its own. */
function parts(name: string): readonly string[] {
  const [, main, aside] = /^(.*?)\s*[（(]([^)）]*)[)）]$/u.exec(name) ?? [];
  if (main === undefined || aside === undefined) return [name];
  const named = /^(?:\p{Lu}\p{Ll}+|\p{Lo}+)$/u.test(aside) && !commonNoun.test(aside);
  return named ? [main, aside] : [main];
}

/** What a territory is called in one language. */
export interface UsualNames {
  /** Best first, without repeats. */
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
}

/** CLDR's names, short form first when it is a name, then those of i18n-iso-countries. */
export function usualNames(
  code: string,
  cldr: Readonly<Record<string, string>>,
  others: readonly string[],
): UsualNames {
  const all = [cldr[`${code}-alt-short`], cldr[code], cldr[`${code}-alt-variant`], ...others];
  const known = all
    .filter((name) => name !== undefined)
    .flatMap((name) => parts(name.normalize('NFC')))
    .filter((name) => name.length > 1);
  const names = known.filter((name) => !isAbbreviation(name));
  const usual = names.filter((name) => !official.test(name));
  return {
    names: distinct(usual.length > 0 ? usual : names.slice(0, 1)),
    abbreviations: distinct(known.filter(isAbbreviation)),
  };
}

/** Without names that differ in case, apostrophes or hyphens only. */
function distinct(names: readonly string[]): readonly string[] {
  const bare = (name: string) => name.toLowerCase().replace(/['’ʼ-]/gu, ' ');
  return names.filter((name, at) => names.findIndex((one) => bare(one) === bare(name)) === at);
}

/** VS, UK, США; U.S., É.-U., EE. UU. */
function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}{2,4}|(?:\p{Lu}{1,2}\.[ -]?)+)$/u.test(name);
}
