import type { Concept } from '../../model/concept';
import { createTokeniser, hashesOf, type Tokens } from '../../text/tokenise';
import {
  type FormTable,
  isList,
  lengthBit,
  mostWords,
  openingOf,
  slotAfter,
  slotOf,
} from './form-table';
import { createIntList, type IntList } from './int-list';
import { givenNamesOf } from './surname';
import { bareKeyOf, formsUnder, type TermForms, termsOf } from './terms';

/** Slots in use, at most: fuller saves bytes and costs steps. Measured in docs/recognition.md. */
const load = 0.72;
/** Bytes of `openings` a slot. Most words with a capital begin a name anyway. */
const openingsPerSlot = 1.5;
/** Postings between two steps of `finish`. */
const perStep = 1 << 16;
/** Bytes of `lowerOpenings` a word that is in it: one word in a dozen is looked up in vain. */
const openingsPerLowerWord = 12;

/** What is gathered of each form before the table's size is known. */
interface Postings {
  readonly first: IntList;
  readonly second: IntList;
  readonly term: IntList;
  /** Hash of the first word, and the bit of the number of words. */
  readonly opening: IntList;
  readonly lengths: IntList;
  /** The same for names that may begin in lower case. */
  readonly lower: Map<number, number>;
}

/** Gathers concepts one by one, so that a long compilation can be cut in slices. */
export interface Compiler {
  /** Concepts get their ordinals in the order in which they are added. */
  add(concept: Concept): void;
  /** Gives the next ordinal to a concept that is recognised by nothing here. */
  skip(): void;
  /** Builds the table; every step is a few milliseconds of work. */
  finish(): Generator<void, Compiled>;
}

/** What is stored of compiled concepts. */
export interface Compiled {
  readonly table: FormTable;
  /** Given names of all persons, folded. */
  readonly givenNames: ReadonlySet<string>;
}

export function createCompiler(): Compiler {
  const postings: Postings = {
    first: createIntList(),
    second: createIntList(),
    term: createIntList(),
    opening: createIntList(),
    lengths: createIntList(),
    lower: new Map(),
  };
  const firstTerms = createIntList();
  const givenNames = new Set<string>();
  const tokenise = createTokeniser();
  let terms = 0;
  const addTerm = ({ rules, texts }: TermForms) => {
    for (const text of texts) {
      // A text has the hashes of its key: the tokeniser folds.
      const tokens = tokenise(text, true);
      if (!tokens) continue;
      const start = tokens.capitals[0] === 1 && rules.case !== 'any' ? 'capital' : 'any';
      addName(postings, tokens, terms, start);
      const bare = bareKeyOf(text, rules.type);
      const bareTokens = bare === null ? null : tokenise(bare, true);
      if (bareTokens) addName(postings, bareTokens, terms, start);
    }
    terms++;
  };
  return {
    add(concept) {
      firstTerms.push(terms);
      for (const term of termsOf(concept)) addTerm(formsUnder(concept, term));
      for (const name of givenNamesOf(concept)) givenNames.add(name);
    },
    skip: () => firstTerms.push(terms),
    *finish() {
      firstTerms.push(terms);
      const slots = yield* placed(postings);
      const openings = yield* openingsOf(postings, slots.values.length);
      const table = { ...slots, ...openings, firstTerms: Uint32Array.from(firstTerms.values()) };
      return { table, givenNames };
    },
  };
}

/** Compiles all at once. */
export function compile(concepts: Iterable<Concept>): Compiled {
  const compiler = createCompiler();
  for (const concept of concepts) compiler.add(concept);
  const steps = compiler.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Whether a name wants a capital at its start. */
type Start = 'capital' | 'any';

function addName(postings: Postings, tokens: Tokens, term: number, start: Start): void {
  const words = tokens.count;
  if (words === 0 || words > mostWords) return;
  const [one, two] = hashesOf(tokens);
  postings.first.push(one);
  postings.second.push(two);
  postings.term.push(term);
  const opening = tokens.first[0] ?? 0;
  postings.opening.push(opening);
  postings.lengths.push(lengthBit(words));
  if (start === 'any') {
    postings.lower.set(opening, lengthBit(words) | (postings.lower.get(opening) ?? 0));
  }
}

function* openingsOf(
  { opening, lengths, lower }: Postings,
  slots: number,
): Generator<void, Pick<FormTable, 'openings' | 'lowerOpenings'>> {
  const openings = new Uint8Array(Math.ceil(64 + slots * openingsPerSlot));
  const lowerOpenings = new Uint8Array(64 + lower.size * openingsPerLowerWord);
  const add = (to: Uint8Array, first: number, bits: number) => {
    const at = openingOf(first, to);
    to[at] = (to[at] ?? 0) | bits;
  };
  const bits = lengths.values();
  for (const [posting, first] of opening.values().entries()) {
    add(openings, first, bits[posting] ?? 0);
    if (posting % perStep === 0) yield;
  }
  for (const [first, all] of lower) add(lowerOpenings, first, all);
  return { openings, lowerOpenings };
}

/** Puts every posting in its slot; names of several terms share one. */
function* placed(
  postings: Postings,
): Generator<void, Pick<FormTable, 'fingerprints' | 'values' | 'lists'>> {
  const first = postings.first.values();
  const second = postings.second.values();
  const term = postings.term.values();
  const { heads, next } = yield* chained(first, second, term);

  const capacity = Math.ceil(heads.length / load) + 1;
  const fingerprints = new Int32Array(capacity);
  const values = new Uint32Array(capacity);
  const lists = createIntList();
  for (const [at, head] of heads.entries()) {
    if (at % perStep === 0) yield;
    let slot = slotOf(first[head] ?? 0, capacity);
    while (values[slot] !== 0) slot = slotAfter(slot, capacity);
    fingerprints[slot] = second[head] ?? 0;
    if (next[head] === none) {
      values[slot] = (term[head] ?? 0) + 1;
      continue;
    }
    values[slot] = isList + lists.length;
    const chain: number[] = [];
    for (let one = head; one !== none; one = next[one] ?? none) chain.push(term[one] ?? 0);
    lists.push(chain.length);
    for (const one of chain) lists.push(one);
  }
  return { fingerprints, values, lists: Uint32Array.from(lists.values()) };
}

const none = -1;

/** Postings of one name in chains, in order; a term that gives a name twice stands in it once. */
function* chained(first: Int32Array, second: Int32Array, term: Int32Array) {
  const count = first.length;
  const capacity = Math.ceil(count / load) + 1;
  const slots = new Int32Array(capacity).fill(none);
  const last = new Int32Array(count);
  const next = new Int32Array(count).fill(none);
  const heads = createIntList();
  for (let posting = 0; posting < count; posting++) {
    if (posting % perStep === 0) yield;
    const one = first[posting] ?? 0;
    let slot = slotOf(one, capacity);
    let head = slots[slot] ?? none;
    while (head !== none && (first[head] !== one || second[head] !== second[posting])) {
      slot = slotAfter(slot, capacity);
      head = slots[slot] ?? none;
    }
    if (head === none) {
      slots[slot] = posting;
      last[posting] = posting;
      heads.push(posting);
    } else if (term[last[head] ?? 0] !== term[posting]) {
      next[last[head] ?? 0] = posting;
      last[head] = posting;
    }
  }
  return { heads: heads.values(), next };
}
