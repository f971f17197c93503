import * as v from 'valibot';

/** Languages that the interface speaks. */
export const interfaceLangs = ['en', 'nl', 'de', 'fr'] as const;
export type InterfaceLang = (typeof interfaceLangs)[number];

/** Only what the reader set is stored; every field has its default here. */
export const settingsSchema = v.object({
  /** Language of cards and interface; `auto` follows the browser. */
  language: v.fallback(v.optional(v.picklist(['auto', ...interfaceLangs]), 'auto'), 'auto'),
  /** Which mentions are marked: the first of each concept, all, or none until asked. */
  density: v.fallback(v.optional(v.picklist(['first', 'all', 'none']), 'first'), 'first'),
  /** Host names on which Sidelight stays silent. */
  offSites: v.fallback(v.optional(v.array(v.string()), []), []),
  /** Whether what the reader looks up may be sent to Wikidata. */
  lookup: v.fallback(v.optional(v.boolean(), false), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The interface language to use, given the browser's own (`navigator.language`, BCP 47). */
export function interfaceLang(settings: Settings, browserLang: string): InterfaceLang {
  const wanted =
    settings.language === 'auto' ? browserLang.slice(0, 2).toLowerCase() : settings.language;
  return interfaceLangs.find((lang) => lang === wanted) ?? 'en';
}
