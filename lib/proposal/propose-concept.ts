import type { Concept, ConceptId, Term } from '../model/concept';
import type { Selection } from '../model/proposal';
import { type Apposition, appositionsOf } from './apposition/apposition';
import { type NounBehind, nounBehind } from './apposition/noun-behind';
import type { Knowledge } from './knowledge';
import { type FullName, fullNameOf } from './name/full-name';
import { type Guess, guessKind } from './name/guess-kind';
import { type SelectedName, selectedName } from './name/selected-name';
import { type Reading, type Run, read } from './reading';
import { descriptionOf } from './role/describe';
import { genderOf } from './role/gender';
import { roleOf, weightOf } from './role/role';
import { articleSource, roleSource } from './role/source';

/** An entry for what was selected. */
export interface Proposed {
  readonly concept: Concept;
  /** The words of the article that say what it is, as they stand; absent when none do. */
  readonly quote?: string;
}

const longestTerm = 200;

/**
 * Makes an entry of what the reader selected, with what the words around it prove: what kind of thing
 * it is, the office held on the article's date and where, the full name. What is not proved is left
 * out; the kind alone is guessed then. Never throws; the concept is valid when a letter is selected.
 * @param id of the new concept
 */
export function proposeConcept(
  selection: Selection,
  knowledge: Knowledge,
  id: ConceptId,
): Proposed {
  const reading = read(selection, knowledge);
  const name = selectedName(reading);
  const source = articleSource(selection);
  const bare = { id, description: {}, ...(source && { sources: [source] }) };
  if (!name) {
    const terms = { [selection.lang]: [termOf(selection.text.trim())] };
    return { concept: { ...bare, kind: 'concept', terms } };
  }
  if (name.office) {
    return {
      concept: { ...bare, kind: 'office', terms: { [selection.lang]: [termOf(name.text)] } },
    };
  }
  const found = evidenceOf(reading, name);
  const { best, noun, full } = found;
  const guess = guessKind(full?.text ?? name.text, selection.lang);
  const kind = best?.phrase.noun.word.kind ?? noun?.kind ?? (full ? 'person' : guess.kind);
  const gender = found.appositions.map(({ phrase }) => genderOf(phrase)).find(Boolean);
  const description = best && descriptionOf(reading, best);
  const role = best && roleOf(reading, best, selection.date, roleSource(selection));
  const quote = reading.quote(best?.run ?? (noun ? { first: name.first, end: noun.end } : nothing));
  return {
    concept: {
      ...bare,
      kind,
      terms: termsOf(selection.lang, kind, found, guess),
      description: description === undefined ? {} : { [selection.lang]: description },
      ...(gender && kind === 'person' && { gender }),
      ...(role && { roles: [role] }),
    },
    ...(quote !== undefined && quote !== '' && { quote }),
  };
}

const nothing: Run = { first: 0, end: 0 };

interface Evidence {
  readonly name: SelectedName;
  readonly noun?: NounBehind;
  readonly full?: FullName;
  readonly appositions: readonly Apposition[];
  /** The one that says most. */
  readonly best?: Apposition;
}

function evidenceOf(reading: Reading, name: SelectedName): Evidence {
  const noun = nounBehind(reading, name);
  if (noun || !mayBeSpokenOf(reading, name))
    return { name, appositions: [], ...(noun && { noun }) };
  const full = fullNameOf(reading, name);
  const here = full && touches(full, name) ? full : name;
  const appositions = appositionsOf(reading, here);
  const elsewhere = full && here === name ? appositionsOf(reading, full) : [];
  // The title of one and the full name of another may be of two of a family.
  const another = elsewhere.length === 0 && appositions.some(isRole);
  const all = another ? appositions : [...appositions, ...elsewhere];
  const best = [...all].sort((a, b) => weightOf(reading, b) - weightOf(reading, a))[0];
  return {
    name,
    appositions: all,
    ...(full && !(another && here === name) && { full }),
    ...(best && { best }),
  };
}

const isRole = ({ phrase }: Apposition) => phrase.noun.word.says === 'role';

function touches(full: Run, name: Run): boolean {
  return full.first <= name.first && full.end >= name.end;
}

/** A name that is known as a place or body is nobody's; what has no capital is no name. */
function mayBeSpokenOf(
  { tokens, knownFrom }: Reading,
  { first, end, whole }: SelectedName,
): boolean {
  if (!whole || end - first > 8) return false;
  const known = knownFrom(first);
  if (known && known.end >= end && known.name.concept.kind !== 'person') return false;
  return tokens.slice(first, end).some(({ text }) => /^\p{Lu}/u.test(text));
}

function termsOf(
  lang: string,
  kind: Concept['kind'],
  { name, noun, full, best }: Evidence,
  guess: Guess,
): Concept['terms'] {
  const main = noun?.text ?? full?.text ?? name.text;
  const proved = best !== undefined || noun !== undefined;
  const term: Term = { ...termOf(main), ...(guess.type && !full && { type: guess.type }) };
  const surname: Term[] =
    full && kind === 'person' && main !== name.text && main.endsWith(name.text)
      ? [{ ...termOf(name.text), type: 'surname' }]
      : [];
  return { [guess.everywhere && !proved ? 'mul' : lang]: [term, ...surname] };
}

/** A term of no more than it may hold; what was selected without a word stands as it is. */
function termOf(text: string): Term {
  return { text: text.normalize('NFC').slice(0, longestTerm).trim() || '…' };
}
