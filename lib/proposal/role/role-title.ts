import type { Apposition } from '../apposition/apposition';
import type { Body } from '../phrase/draft';
import type { Phrase } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import { inGender } from './gender';

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
  return asWritten ? reading.textOf(noun) : inGender(noun.text, gender);
}

/** `stellvertretenden Außenminister` is a `stellvertretender Außenminister`. */
function modifier(reading: Reading, run: Run, gender: 'm' | 'f' | undefined): string {
  const text = reading.textOf(run);
  if (reading.lang !== 'de' || !/^\p{Ll}/u.test(text)) return text;
  return text.replace(/e[rnm]?$/, gender === 'f' ? 'e' : 'er');
}

/** `(Buitenlandse Zaken)` is `van Buitenlandse Zaken` in Dutch. */
function complement(reading: Reading, run: Run, portfolio: Run | undefined): string {
  const text = reading.textOf(run);
  const bracketed = run === portfolio && reading.tokens[run.first - 1]?.text === '(';
  return bracketed && reading.lang === 'nl' ? `van ${text}` : text;
}
