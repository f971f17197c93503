/** Turns the last letters of an inflected adjective into those of its base form. */
type Ending = readonly [ends: RegExp, base: string];

/**
 * Where the adjective stands in the name of a currency, by language, and how its base form is made.
 * An adjective that fits no ending is left out: a missing one is better than a wrong one.
 */
const rules: Readonly<
  Record<string, { first: boolean; lower: boolean; endings: readonly Ending[] }>
> = {
  nl: {
    first: true,
    lower: false,
    endings: [
      [/ese$/u, 'ees'],
      [/(?<=i)ase$/u, 'aas'],
      [/(?<=s|sch)e$/u, ''],
      // Before a neuter noun: Syrisch pond.
      [/(?<=sch|aans|ees)$/u, ''],
    ],
  },
  en: { first: true, lower: false, endings: [[/(?<=an|ese|ish|ic|i|ch|ss)$/u, '']] },
  de: { first: true, lower: true, endings: [[/(?<=isch)(?:e|er|es)$/u, '']] },
  fr: {
    first: false,
    lower: true,
    endings: [
      [/ienne$/u, 'ien'],
      [/enne$/u, 'en'],
      [/aise$/u, 'ais'],
      [/oise$/u, 'ois'],
      [/aine$/u, 'ain'],
      [/(?<=ien|éen|ais|ois|ain)$/u, ''],
    ],
  },
  es: {
    first: false,
    lower: true,
    endings: [
      [/(?<=[aei]n|[nrcs])a$/u, 'o'],
      [/(?<=[nrcst]o|ense|í|és)$/u, ''],
    ],
  },
  it: {
    first: false,
    lower: true,
    endings: [
      [/(?<=an|en|in|c|s)a$/u, 'o'],
      [/(?<=ese|[ncs]o)$/u, ''],
    ],
  },
  pl: {
    first: false,
    lower: true,
    endings: [
      [/(?<=[sc]k)(?:a|ie)$/u, 'i'],
      [/(?<=[sc]ki)$/u, ''],
    ],
  },
  ru: {
    first: true,
    lower: true,
    endings: [[/(?<=ск)(?:ая|ое|ий)$/u, 'ий']],
  },
  uk: {
    first: true,
    lower: true,
    endings: [[/(?<=[сцз]ьк)(?:а|е|ий)$/u, 'ий']],
  },
};

/** Letters that an adjective shares with its country's name at least. */
const shared = 3;

/**
 * The adjective in the name of a country's currency (`Oekraïense hryvnia` gives `Oekraïens`), or
 * null when there is none that the rules know and that begins as the country does.
 */
export function adjectiveIn(currency: string, country: string, lang: string): string | null {
  const rule = rules[lang];
  const words = currency.split(' ');
  if (!rule || words.length !== 2) return null;
  const found = (rule.first ? words[0] : words[1]) ?? '';
  const word = rule.lower ? found.toLowerCase() : found;
  if (!startsAlike(word, country)) return null;
  const ending = rule.endings.find(([ends]) => ends.test(word));
  return ending ? word.replace(ending[0], ending[1]) : null;
}

function startsAlike(adjective: string, country: string): boolean {
  return fold(adjective).slice(0, shared) === fold(country).slice(0, shared);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
