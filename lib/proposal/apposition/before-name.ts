import { phraseEndingAt } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import type { Grammar } from '../words/grammar';
import { pointed } from '../words/name-words';
import type { Apposition } from './apposition';
import { closesAfter } from './closing';
import { completed } from './completed';
import { isBare, mayBelongElsewhere } from './doubt';

const quotes = new Set(['"', '“', '”', '„', '«', '»', "'"]);

/** `de Russische minister Lavrov`, `krant "Kommersant"`: the phrase ends where the name begins. */
export function before(reading: Reading, grammar: Grammar, name: Run): Apposition | null {
  const { tokens } = reading;
  const last = tokens[name.first - 1];
  const quoted = quotes.has(last?.text ?? '');
  const abbreviated = last?.text === '.';
  const phrase = phraseEndingAt(reading, quoted || abbreviated ? name.first - 1 : name.first);
  if (!phrase) return null;
  if (quoted && phrase.noun.word.kind === 'person') return null;
  if (abbreviated && !pointed.has(phrase.noun.inflected)) return null;
  if (mayBelongElsewhere(reading, grammar, phrase, name)) return null;
  const closed = quoted && quotes.has(tokens[name.end]?.text ?? '');
  const run = { first: phrase.first, end: closed ? name.end + 1 : name.end };
  return completed(reading, grammar, { phrase, run });
}

/** `de Russische minister, Sergej Lavrov, zei`. */
export function beforeComma(reading: Reading, grammar: Grammar, name: Run): Apposition | null {
  const { tokens } = reading;
  if (tokens[name.first - 1]?.text !== ',') return null;
  const phrase = phraseEndingAt(reading, name.first - 1);
  if (!phrase || phrase.noun.word.says === 'kind' || isBare(phrase)) return null;
  const definite = phrase.article === 'definite' || phrase.bodies[0]?.as === 'owner';
  if (!definite || tokens[phrase.first - 1]?.text === ',') return null;
  if (!closesAfter(reading, name.end) || grammar.and.has(tokens[name.end + 1]?.key ?? ''))
    return null;
  return { phrase, run: { first: phrase.first, end: name.end } };
}
