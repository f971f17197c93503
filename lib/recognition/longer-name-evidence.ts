import type { Kind } from '../model/concept';
import type { Evidence } from '../model/mention';
import { isCapitalised, opensSentence } from '../text/words';
import { isTitle, mayBelongToName } from './name-word';
import { insideName, startsName } from './scan-names';
import type { Sighting } from './sighting';
import { weights } from './weights';
import { calendar, linkingWords, modifying, modifyingWords } from './words/compounds';

/** Evidence that a hyphen or a modifying word makes another name of it: Wit-Rusland, West Germany. */
export function compoundEvidence(sighting: Sighting): Evidence | null {
  const { concept, candidate, around, scan, article } = sighting;
  const first = around.joinedBefore;
  if (first && modifying.has(first.text.toLowerCase())) return partOf(first.text);
  const previous = around.previous;
  if (previous && isCapitalised(previous.text) && concept.kind !== 'person') {
    if (modifyingWords[article.lang]?.has(previous.text.toLowerCase()))
      return partOf(previous.text);
  }
  if (!joined.has(concept.kind)) return null;
  // In German every noun has a capital: die Biden-Regierung.
  const behind = article.lang === 'de' ? undefined : around.joinedBehind;
  const strangers = [
    first && !startsName(scan, candidate.word - 1) ? first : undefined,
    behind && !startsName(scan, candidate.word + candidate.words) ? behind : undefined,
  ];
  const stranger = strangers.find((word) => word && isCapitalised(word.text));
  return stranger ? partOf(stranger.text) : null;
}

/** Kinds that a hyphen and a capital make part of another name: Kremlin-Bicêtre, Johnson-Smith. */
const joined: ReadonlySet<Kind> = new Set(['person', 'city', 'building']);

/** Evidence that a capitalised word beside it belongs to the same name, which is not known. */
export function longerNameEvidence(sighting: Sighting): Evidence | null {
  const { article, around } = sighting;
  if (article.lang === 'de' || around.casing === 'mute') return null;
  const word = wordBehind(sighting) ?? headBefore(sighting) ?? wordBefore(sighting);
  return word === null ? null : partOf(word, weights.partOfName);
}

/**
 * What a capitalised word behind may continue, by language: in the others a person is named right
 * behind a country or city without a comma, and names do not run on that way.
 */
const continued: Readonly<Record<string, ReadonlySet<Kind>>> = {
  en: new Set(['person', 'city', 'country', 'region', 'org']),
  fr: new Set(['person', 'city', 'country', 'region', 'org']),
  nl: new Set(['person', 'city']),
  es: new Set(['person', 'city']),
  it: new Set(['person', 'city']),
};
const alwaysContinued: ReadonlySet<Kind> = new Set(['person']);
/** Words behind a name in which a title may stand: Ukraine Foreign Minister. */
const titleReach = 3;

/** Washington Post, France Telecom. */
function wordBehind({ concept, form, candidate, around, scan, article }: Sighting): string | null {
  const next = around.next?.text;
  const kinds = continued[article.lang] ?? alwaysContinued;
  // An abbreviation is an adjective there: US Secretary of State, EU High Representative.
  if (next === undefined || !kinds.has(concept.kind)) return null;
  if (form.type === 'abbr' || form.type === 'adj') return null;
  const index = candidate.word + candidate.words;
  const following = scan.words.slice(index, index + titleReach).map(({ text }) => text);
  const titled = following.some((word) => isTitle(word.toLowerCase(), article.lang));
  return !titled && !startsName(scan, index) && isStranger(next, article.lang) ? next : null;
}

/** Places that bodies are called after. */
const namesakes: ReadonlySet<Kind> = new Set(['country', 'region', 'city']);

/** Bank of France, Banque de France, University of Missouri. */
function headBefore({ concept, candidate, scan, article }: Sighting): string | null {
  if (!namesakes.has(concept.kind)) return null;
  const [head, link] = scan.words.slice(Math.max(0, candidate.word - 2), candidate.word);
  if (!head || !link || !linkingWords[article.lang]?.has(link.text.toLowerCase())) return null;
  const longer =
    isStranger(head.text, article.lang) &&
    scan.text.slice(head.end, link.start) === ' ' &&
    !opensSentence(scan.text, head.start) &&
    !insideName(scan, candidate.word - 2, concept.id);
  return longer ? head.text : null;
}

/** Thomson Reuters, Union Carbide UK, Latin America, Единая Россия. */
function wordBefore(sighting: Sighting): string | null {
  const { concept, candidate, around, scan, article } = sighting;
  const before = around.previous?.text;
  if (before === undefined || candidate.words > 1 || around.previousOpensSentence) return null;
  if (!isLastPart(sighting, before) || !isStranger(before, article.lang)) return null;
  return insideName(scan, candidate.word - 1, concept.id) ? null : before;
}

const slavicAdjective = /(?:[аяою][яйю]|ые|ых|ої|[аї]|ою|a|ej|ą)$/u;

/** Whether the word before may be the first part of a name that ends in this one. */
function isLastPart({ concept, form, article: { lang } }: Sighting, before: string): boolean {
  if (concept.kind === 'org') return lang === 'en' || lang === 'nl' || lang === 'fr';
  if (concept.kind !== 'country' && concept.kind !== 'region') return false;
  if (lang === 'ru' || lang === 'uk' || lang === 'pl') {
    return form.type !== 'abbr' && slavicAdjective.test(before);
  }
  return lang === 'en' && form.type !== 'adj';
}

/** Capitalised, and neither a title, nor a word that opens sentences, nor a day or month. */
function isStranger(word: string, lang: string): boolean {
  return mayBelongToName(word, lang) && !calendar.test(word);
}

function partOf(text: string, points: number = weights.forbidden): Evidence {
  return { code: 'part-of-name', points, text };
}
