import * as v from 'valibot';
import { kinds } from './concept';

/** Languages that the interface speaks. */
export const interfaceLangs = ['en', 'nl', 'de', 'fr'] as const;
export type InterfaceLang = (typeof interfaceLangs)[number];

/** Which mentions are marked: the first of each concept, all, or all while a key is held. */
export const densities = ['first', 'all', 'demand'] as const;
export const markStyles = ['dotted', 'line', 'wash'] as const;
export const cardSizes = ['small', 'normal', 'large'] as const;
/** Rest on a name before its card opens, in milliseconds; 0: never by resting, only by a click or key. */
export const hoverDelays = [250, 500, 1000, 0] as const;

const choice = <const T extends readonly (string | number)[]>(options: T, otherwise: T[number]) =>
  v.fallback(v.optional(v.picklist(options), otherwise), otherwise);
const list = <T extends v.GenericSchema>(item: T) =>
  v.fallback(
    v.optional(v.array(item), () => []),
    () => [],
  );
const off = v.fallback(v.optional(v.boolean(), false), false);

/** Only what the reader set is stored; every field has its default here. */
export const settingsSchema = v.object({
  /** Language of cards and interface; `auto` follows the browser. */
  language: choice(['auto', ...interfaceLangs], 'auto'),
  density: choice(densities, 'first'),
  markStyle: choice(markStyles, 'dotted'),
  hoverDelay: choice(hoverDelays, 500),
  cardSize: choice(cardSizes, 'normal'),
  /** Kinds whose names are not marked; they still answer to the pointer. */
  unmarkedKinds: list(v.picklist(kinds)),
  /** Silent everywhere. */
  off,
  /** Host names on which Sidelight stays silent. */
  offSites: list(v.string()),
  /** Pages (origin and path) on which Sidelight stays silent. */
  offPages: list(v.string()),
  /** Whether marks weaken of names that the reader knows by now. */
  fade: off,
  /** Whether it is kept in which articles a name was met. */
  remember: off,
  /** Whether what the reader looks up may be sent to Wikidata. */
  lookup: off,
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The interface language to use, given the browser's own (`navigator.language`, BCP 47). */
export function interfaceLang(
  settings: Pick<Settings, 'language'>,
  browserLang: string,
): InterfaceLang {
  const wanted =
    settings.language === 'auto' ? browserLang.slice(0, 2).toLowerCase() : settings.language;
  return interfaceLangs.find((lang) => lang === wanted) ?? 'en';
}

/** What keeps Sidelight silent on a page, the widest first; null when it reads along. */
export function silencedBy(
  { off: everywhere, offSites, offPages }: Pick<Settings, 'off' | 'offSites' | 'offPages'>,
  url: string,
): 'everywhere' | 'site' | 'page' | null {
  if (everywhere) return 'everywhere';
  if (offSites.includes(siteOf(url))) return 'site';
  return offPages.includes(pageOf(url)) ? 'page' : null;
}

/** The settings that silence a page, its site or everything, or let it speak again. */
export function silence(
  settings: Settings,
  scope: 'everywhere' | 'site' | 'page',
  url: string,
  silent: boolean,
): Partial<Settings> {
  if (scope === 'everywhere') return { off: silent };
  const [field, place] =
    scope === 'site' ? (['offSites', siteOf(url)] as const) : (['offPages', pageOf(url)] as const);
  const others = settings[field].filter((one) => one !== place);
  return { [field]: silent ? [...others, place] : others };
}

/** Host of an address, with its port. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Without query and fragment: campaign parameters do not make another article. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
