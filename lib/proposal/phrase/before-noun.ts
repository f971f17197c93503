import { calendar } from '../../recognition/words/compounds';
import { openers } from '../../recognition/words/openers';
import { isCapitalised } from '../../text/words';
import type { KnownName } from '../knowledge';
import type { Reading, Run } from '../reading';
import type { Body, Draft } from './draft';
import { isGenitive } from './genitive-body';
import { type Noun, nounAt } from './noun';

/** Modifiers that a phrase may have before its noun. */
const mostModifiers = 5;

/** Passes over what stands before the noun and gives the noun. */
export function readNoun(draft: Draft, articled: boolean): Noun | undefined {
  for (let count = 0; count <= mostModifiers; count++) {
    const noun = nounAt(draft.reading, draft.at, draft.limit);
    if (noun) return lastOfCompound(draft, noun);
    if (!readModifier(draft, articled || count > 0)) return undefined;
  }
  return undefined;
}

/** English writes compounds apart: in `oil company` and `daily newspaper` the last noun counts. */
function lastOfCompound({ reading, grammar, limit }: Draft, noun: Noun): Noun {
  if (grammar.compound || noun.word.kind === 'person') return noun;
  const next = nounAt(reading, noun.end, limit);
  return next && next.word.kind !== 'person' ? { ...next, first: noun.first } : noun;
}

/** @param inside something of the phrase came before: only then an unknown adjective belongs to it */
function readModifier(draft: Draft, inside: boolean): boolean {
  const { reading, grammar } = draft;
  const token = reading.tokens[draft.at];
  if (!token?.word || draft.at >= draft.limit) return false;
  const standing = grammar.standings.get(token.key);
  if (standing) {
    draft.standings.add(standing);
    if (standing === 'lesser') draft.beside.push({ first: draft.at, end: draft.at + 1 });
    draft.at++;
    draft.natureFirst = draft.at;
    return true;
  }
  if (readKnown(draft)) return true;
  if (grammar.branches.has(token.key)) {
    draft.at++;
    return true;
  }
  if (!(inside && grammar.adjective.test(token.text)) && !isTitleCase(draft)) return false;
  draft.clean = false;
  if (isCapitalised(token.text)) draft.beside.push({ first: draft.at, end: draft.at + 1 });
  draft.at++;
  draft.natureFirst = draft.at;
  return true;
}

/** `Trade Representative`, `Springfield Mayor`: in English a capital before a title is part of it. */
function isTitleCase({ reading, at, limit }: Draft): boolean {
  const { lang, tokens } = reading;
  const token = tokens[at];
  if (lang !== 'en' || !token || !isCapitalised(token.text) || reading.headline) return false;
  if (openers.en?.has(token.key) || calendar.test(token.text) || reading.knownFrom(at))
    return false;
  if (tokens[at - 1]?.word !== true) return false;
  return at + 1 < limit && isCapitalised(tokens[at + 1]?.text ?? '');
}

/** A country or body before the noun: `Russische`, `Russia's`, `Ruslands`, `NATO`. */
function readKnown(draft: Draft): boolean {
  const { reading, limit } = draft;
  const known = reading.knownFrom(draft.at);
  if (!known || known.end > limit || known.name.concept.kind === 'person') return false;
  const { name, end } = known;
  const genitive = reading.tokens[end]?.key === "'s";
  const as = roleBefore(reading, known, genitive);
  if (!as) return false;
  draft.bodies.push({ name, run: known, as });
  draft.at = genitive ? end + 1 : end;
  if (as === 'owner') draft.natureFirst = draft.at;
  return true;
}

function roleBefore(
  { grammar, lang, tokens }: Reading,
  { name, first, end }: Run & { readonly name: KnownName },
  genitive: boolean,
): Body['as'] | null {
  if (name.form === 'adj') return 'adjective';
  if (lang === 'fr') return null;
  if (lang === 'en') {
    if (genitive || name.form === 'abbr') return 'owner';
    if (name.form === 'demonym') return 'adjective';
    // `In Russia President Biden said`: two phrases that touch.
    const place = ['country', 'city', 'region'].includes(name.concept.kind);
    const before = tokens[first - 1]?.key ?? '';
    return place && (grammar?.governing.has(before) || before === ',') ? null : 'owner';
  }
  return genitive || isGenitive(lang, name, tokens[end - 1]?.text ?? '') ? 'owner' : null;
}
