import { isAllCapitals, isCapitalised, opensSentence } from '../../text/words';
import { nounAt } from '../phrase/noun';
import { type Phrase, phraseAt } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import type { Post } from '../role/posts';
import { bodyWords, particles, pointed, possessiveNames } from '../words/name-words';
import { withoutGenitive } from './genitive';
import { isGivenName } from './given-name';

/** The name in a selection, without what stands around it. */
export interface SelectedName extends Run {
  /** Normalised. */
  readonly text: string;
  /** Begins and ends where words do: what touches it may speak of it. */
  readonly whole: boolean;
  /** All that is selected is a title: `Russian Foreign Minister`. */
  readonly office: boolean;
}

/**
 * The name that is selected: without quotes, punctuation, a genitive, an article or a title before
 * it. Undefined when no word is selected.
 */
export function selectedName(reading: Reading): SelectedName | undefined {
  const { start, end } = reading.selected;
  const touched = reading.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.word && token.end > start && token.start < end);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  // `Lavrov` of `Lavrovs` is a whole word without its genitive.
  const tail = reading.text.slice(end, Math.max(end, last.token.end));
  const whole = first.token.start >= start && (tail === '' || tail === 's');
  const run = trimmed(reading, { first: first.index, end: last.index + 1 });
  if (!whole) {
    const text = reading.text.slice(Math.max(start, first.token.start), end);
    const bare = text.replace(/[^\p{L}\p{N}]+$/u, '');
    return { ...run, text: bare, whole, office: false };
  }
  const office = isOffice(reading, run);
  const titled = withoutArticle(reading, run);
  const name = office ? run : withoutTitle(reading, titled);
  const text = reading.textOf(isRoyal(reading, titled, name) ? titled : name);
  return {
    ...name,
    text: tail === 's' ? text.slice(0, -1) : withoutGenitive(reading, text, name.end),
    whole,
    office,
  };
}

/** Without the possessive 's at the end, unless it is the name's own. */
function trimmed(reading: Reading, run: Run): Run {
  const { lang, tokens } = reading;
  const owner = run.end - run.first > 1 && tokens[run.end - 1]?.key === "'s";
  const brand = possessiveNames.has(`${tokens[run.end - 2]?.key}'s`);
  return owner && !brand && lang !== 'fr' ? { first: run.first, end: run.end - 1 } : run;
}

function isOffice(reading: Reading, { first, end }: Run): boolean {
  const phrase = phraseAt(reading, first, end);
  return phrase?.end === end && phrase.noun.word.says === 'role' && !isSurnameToo(reading, phrase);
}

/** A capital in a language that writes titles small: somebody is called so. */
function isSurnameToo({ lang, tokens, text }: Reading, { noun, first, end }: Phrase): boolean {
  const token = tokens[noun.first];
  if (!token || end - first > 1 || lang === 'de') return false;
  return isCapitalised(token.text) && !opensSentence(text, token.start);
}

/** `de NAVO`, `l'OTAN`, but `The Guardian` and the `de` of `Charles de Gaulle`. */
function withoutArticle(reading: Reading, run: Run): Run {
  const { grammar, lang, tokens } = reading;
  const [article, next] = tokens.slice(run.first, run.end);
  if (!article || !next || !grammar?.articles.has(article.key)) return run;
  const ofName = lang !== 'fr' && particles.has(article.key) && isGivenName(reading, run.first - 1);
  const small = article.key === article.text;
  return (small && !ofName) || isAllCapitals(next.text)
    ? { first: run.first + 1, end: run.end }
    : run;
}

/** `president Poetin`, `the Russian president Vladimir Putin`: what the title is followed by. */
function withoutTitle(reading: Reading, run: Run): Run {
  for (let at = run.end - 1; at > run.first; at--) {
    if (!mayBegin(reading, at, run.end)) continue;
    const phrase = phraseAt(reading, run.first, at);
    if (phrase && endsBefore(reading, phrase, at)) return { first: at, end: run.end };
  }
  return run;
}

const royal: ReadonlySet<Post> = new Set(['royal', 'king', 'queen', 'crownPrince', 'pope']);

/** `Prince Harry` and `koning Charles` are not called `Harry` and `Charles`. */
function isRoyal(reading: Reading, titled: Run, name: Run): boolean {
  const title = nounAt(reading, titled.first, name.first);
  return title?.end === name.first && name.end === name.first + 1 && royal.has(title.word.post);
}

/** `Dr. Smith` has its point between title and name. */
function endsBefore({ tokens, lang }: Reading, { end, noun, open }: Phrase, at: number): boolean {
  const abbreviated = end === at - 1 && tokens[end]?.text === '.' && pointed.has(noun.inflected);
  if (end !== at && !abbreviated) return false;
  if (noun.word.kind === 'person') return true;
  const small = tokens[noun.first]?.text === tokens[noun.first]?.key;
  return lang !== 'de' && small && !open;
}

/** A name begins with a capital, and none of its words may be a body's: `General Motors`. */
function mayBegin({ tokens }: Reading, at: number, end: number): boolean {
  const words = tokens.slice(at, end);
  const named = words.find(({ key }) => !particles.has(key));
  if (!named || !isCapitalised(named.text)) return false;
  return !words.some(({ key }) => bodyWords.has(key));
}
