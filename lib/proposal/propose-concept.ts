import type { Concept, ConceptId, Lang, Term } from '../model/concept';
import type { Selection } from '../model/proposal';
import { type Evidence, evidenceOf } from './evidence';
import type { Knowledge } from './knowledge';
import { type Guess, guessKind } from './name/guess-kind';
import { type SelectedName, selectedName } from './name/selected-name';
import { type Reading, read } from './reading';
import { descriptionOf } from './role/describe';
import { genderOf } from './role/gender';
import { roleOf } from './role/role';
import { articleSource, roleSource } from './role/source';

/** An entry for what was selected. */
export interface Proposed {
  readonly concept: Concept;
  /** The words of the article that say what it is, as they stand; absent when none do. */
  readonly quote?: string;
}

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
  const plain = (kind: Concept['kind'], text: string): Concept => ({
    id,
    kind,
    terms: { [selection.lang]: [termOf(text)] },
    description: {},
    ...(source && { sources: [source] }),
  });
  if (!name) return { concept: plain('concept', selection.text) };
  if (name.office) return { concept: plain('office', name.text) };
  const evidence = evidenceOf(reading, name);
  const quote = quoteOf(reading, name, evidence);
  return {
    concept: { ...plain('concept', name.text), ...learnt(reading, name, evidence, selection) },
    ...(quote !== undefined && { quote }),
  };
}

/** What the evidence and the name itself say. */
function learnt(
  reading: Reading,
  name: SelectedName,
  evidence: Evidence,
  selection: Selection,
): Pick<Concept, 'kind' | 'terms' | 'description' | 'gender' | 'roles'> {
  const { noun, full, appositions } = evidence;
  const { lang, date } = selection;
  const [best] = appositions;
  const guess = guessKind(full?.text ?? name.text, lang, isArticled(reading, name));
  const kind = best?.phrase.noun.word.kind ?? noun?.kind ?? (full ? 'person' : guess.kind);
  const gender = appositions.map(({ phrase }) => genderOf(phrase)).find(Boolean);
  const description = appositions.map((one) => descriptionOf(reading, one)).find(Boolean);
  const role = best && roleOf(reading, best, date, roleSource(selection));
  return {
    kind,
    terms: termsOf(lang, kind, name, evidence, guess),
    description: description === undefined ? {} : { [lang]: description },
    ...(gender && kind === 'person' && { gender }),
    ...(role && { roles: [role] }),
  };
}

function quoteOf(
  reading: Reading,
  { first }: SelectedName,
  { noun, appositions: [best] }: Evidence,
): string | undefined {
  const run = best?.run ?? (noun && { first, end: noun.end });
  return run && reading.quote(run);
}

/** People have no article: `the Golden Gate`, `der Runde Tisch`. */
function isArticled({ grammar, tokens }: Reading, { first }: SelectedName): boolean {
  return grammar?.articles.has(tokens[first - 1]?.key ?? '') ?? false;
}

function termsOf(
  lang: Lang,
  kind: Concept['kind'],
  name: SelectedName,
  { noun, full, appositions }: Evidence,
  { type, everywhere }: Guess,
): Concept['terms'] {
  const main = noun?.text ?? full?.text ?? name.text;
  const term: Term = { ...termOf(main), ...(type && !full && { type }) };
  const isSurname = full && kind === 'person' && main !== name.text && main.endsWith(name.text);
  const surname: Term = { ...termOf(name.text), type: 'surname' };
  const proved = noun !== undefined || appositions.length > 0;
  return { [everywhere && !proved ? 'mul' : lang]: isSurname ? [term, surname] : [term] };
}

const longestTerm = 200;

/** A term of no more than it may hold; a selection without a word gives it something to show. */
function termOf(text: string): Term {
  return { text: text.normalize('NFC').trim().slice(0, longestTerm).trim() || '…' };
}
