import { followers } from '../../recognition/words/compounds';
import { isCapitalised } from '../../text/words';
import type { Phrase } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import type { Grammar } from '../words/grammar';

/** An article and a noun, no more: `de president`. */
export function isBare({ article, noun, first, end }: Phrase): boolean {
  return article !== null && noun.first === first + 1 && end === noun.end;
}

/** True when the phrase and the name may be two: subject and object, or a clause without `that`. */
export function mayBelongElsewhere(
  reading: Reading,
  grammar: Grammar,
  phrase: Phrase,
  name: Run,
): boolean {
  const { lang, tokens } = reading;
  const single = name.end === name.first + 1;
  const person = phrase.noun.word.kind === 'person';
  const next = tokens[name.end];
  if (goesOn(reading, name)) return true;
  if (lang === 'fr' || phrase.article === null) return false;
  if (person && single && isBare(phrase)) return true;
  const key = tokens[phrase.first - 1]?.key ?? '';
  if (lang !== 'en')
    return !isGoverned(reading, grammar, phrase) && meets(reading, grammar, phrase, name);
  if (single && grammar.encounters.has(key)) return true;
  // `the bank Lavrov owns`
  const verb = next?.word && !isCapitalised(next.text) && !followers.en?.has(next.key);
  return single && !person && !phrase.open && phrase.bodies.length === 0 && verb === true;
}

/** The name has another word: `minister Sergej` before `Lavrov`. German writes all nouns so. */
function goesOn({ lang, tokens, knownFrom }: Reading, { end }: Run): boolean {
  const next = tokens[end];
  if (lang === 'de' || !next?.word || !isCapitalised(next.text)) return false;
  return knownFrom(end) === undefined && next.key !== "'s";
}

/** Behind a preposition or at the beginning of a sentence only one phrase can stand. */
function isGoverned({ tokens }: Reading, grammar: Grammar, { first }: Phrase): boolean {
  const token = tokens[first - 1];
  if (!token) return true;
  return token.word ? grammar.governing.has(token.key) : token.text !== ',';
}

/** How many words behind a name may hold the verb of the clause. */
const verbReach = 3;

function meets({ tokens }: Reading, { encounters }: Grammar, phrase: Phrase, name: Run): boolean {
  if (encounters.has(tokens[phrase.first - 1]?.key ?? '')) return true;
  for (const token of tokens.slice(name.end, name.end + verbReach)) {
    if (!token.word) return false;
    if (encounters.has(token.key)) return true;
  }
  return false;
}
