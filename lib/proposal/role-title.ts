import type { Apposition } from './apposition';
import { inGender } from './gender';
import type { Body, Phrase } from './phrase';
import type { Reading, Run } from './reading';

/**
 * A title as the article has it, without the country or body that the role names anyway; undefined
 * when it depends on a gender that is not known.
 */
export function literalTitle(
  reading: Reading,
  { phrase, rest }: Apposition,
  body: Body | undefined,
  gender: 'm' | 'f' | undefined,
): string | undefined {
  const noun = nounText(reading, phrase, gender);
  if (noun === undefined) return undefined;
  const { noun: head, portfolio, beside, bodies } = phrase;
  const others = bodies
    .filter((one) => one !== body && one.as !== 'adjective' && one.name !== head.body)
    .map(({ run }) => run)
    .filter((run) => reading.tokens[run.end]?.key !== "'s");
  const runs = [...beside, ...others, ...(portfolio ? [portfolio] : []), ...(rest ? [rest] : [])];
  runs.sort((a, b) => a.first - b.first);
  const before = runs.filter((run) => run.first < head.first);
  const after = runs.filter((run) => run.first >= head.end);
  return [
    ...before.map((run) => modifier(reading, run, gender)),
    noun,
    ...after.map((run) => complement(reading, run, portfolio)),
  ].join(' ');
}

/** English titles keep their capitals; elsewhere the dictionary knows better than the sentence. */
function nounText(
  reading: Reading,
  { noun }: Phrase,
  gender: 'm' | 'f' | undefined,
): string | undefined {
  const asWritten = reading.lang === 'en' && noun.text === noun.word.text;
  return asWritten ? textOf(reading, noun) : inGender(noun.text, gender);
}

/** `stellvertretenden Außenminister` is a `stellvertretender Außenminister`. */
function modifier(reading: Reading, run: Run, gender: 'm' | 'f' | undefined): string {
  const text = textOf(reading, run);
  if (reading.lang !== 'de' || !/^\p{Ll}/u.test(text)) return text;
  return text.replace(/e[rnm]?$/, gender === 'f' ? 'e' : 'er');
}

/** `(Buitenlandse Zaken)` is `van Buitenlandse Zaken` in Dutch. */
function complement(reading: Reading, run: Run, portfolio: Run | undefined): string {
  const text = textOf(reading, run);
  const bracketed = run === portfolio && reading.tokens[run.first - 1]?.text === '(';
  return bracketed && reading.lang === 'nl' ? `van ${text}` : text;
}

function textOf({ text, tokens }: Reading, { first, end }: Run): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}
