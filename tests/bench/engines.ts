import { AhoCorasick } from '@monyone/aho-corasick/fast';
import KeywordProcessor from 'flashtext.js';
import type { Concept } from '../../lib/model/concept';
import { bytesOf } from '../../lib/recognition/lexicon/form-table';
import { compileConcepts, type Hit, openLexicon } from '../../lib/recognition/lexicon/lexicon';
import { keyOf } from '../../lib/text/key';
import { normalise } from '../../lib/text/normalise';
import { wordsOf } from '../../lib/text/words';

/** What an engine found: the keys of the names, leftmost longest, in order. */
export type Names = readonly string[];

/** An engine ready to read. */
export interface Engine {
  /** How many names stand in a block; the work that is timed. */
  match(block: string): number;
  /** The names themselves, for comparing. */
  names(block: string): Names;
  readonly bytes?: number;
  readonly loadMs?: number;
}

export interface EngineKind {
  readonly name: string;
  /** Above this many terms it takes more than a minute to build, or gigabytes. */
  readonly mostTerms: number;
  build(concepts: readonly Concept[], terms: readonly string[]): Engine;
}

/** Ours: from raw text to candidates, normalising included where a text needs it. */
const sidelight: EngineKind = {
  name: 'sidelight',
  mostTerms: Number.POSITIVE_INFINITY,
  build(concepts) {
    const compiled = compileConcepts(concepts);
    const stored = { table: compiled.table, names: [...compiled.givenNames].join('\n') };
    const start = performance.now();
    // As the database gives it back: a copy, of which nothing is parsed but the given names.
    const { table, names } = structuredClone(stored);
    const lexicon = openLexicon({ ...compiled, table, givenNames: new Set(names.split('\n')) });
    const loadMs = performance.now() - start;
    const read = (block: string) => {
      const hits = lexicon.find(block);
      if (hits) return { text: block, hits };
      const { text } = normalise(block);
      return { text, hits: lexicon.find(text, true) ?? [] };
    };
    return {
      match: (block) => longest(read(block).hits).length,
      names(block) {
        const { text, hits } = read(block);
        return longest(hits).map(({ start: from, end }) =>
          keyOf(normalise(text.slice(from, end)).text),
        );
      },
      bytes: bytesOf(compiled.table),
      loadMs,
    };
  },
};

/** Hits come word by word, the longer behind the shorter. */
function longest(hits: readonly Hit[]): Hit[] {
  const taken: Hit[] = [];
  let free = 0;
  for (const [index, hit] of hits.entries()) {
    if (hit.word < free || hits[index + 1]?.word === hit.word) continue;
    taken.push(hit);
    free = hit.word + hit.words;
  }
  return taken;
}

/** The obvious way, and the measure of what is right: every run of words in a `Map`. */
const reference: EngineKind = {
  name: 'Map of word n-grams (the reference)',
  mostTerms: Number.POSITIVE_INFINITY,
  build(_concepts, terms) {
    const words = new Map<string, number>();
    for (const term of terms) {
      const parts = wordsOf(term);
      const first = parts[0]?.text ?? '';
      words.set(first, Math.max(words.get(first) ?? 0, parts.length));
    }
    const known = new Set(terms);
    const names = (block: string) => {
      const text = keyOf(normalise(block).text);
      const found: string[] = [];
      const all = wordsOf(text);
      for (let at = 0; at < all.length; at++) {
        let count = Math.min(words.get(all[at]?.text ?? '') ?? 0, all.length - at);
        const end = () => all[at + count - 1]?.end ?? 0;
        while (count > 0 && !known.has(text.slice(all[at]?.start, end()))) count--;
        if (count === 0) continue;
        found.push(text.slice(all[at]?.start, end()));
        at += count - 1;
      }
      return found;
    };
    return { match: (block) => names(block).length, names };
  },
};

const flashtext: EngineKind = {
  name: 'flashtext.js 1.0.5',
  mostTerms: 100_000,
  build(_concepts, terms) {
    const processor = new KeywordProcessor();
    for (const term of terms) processor.addKeyword(term);
    const names = (block: string) => processor.extractKeywords(block);
    return { match: (block) => names(block).length, names };
  },
};

const ahoCorasick: EngineKind = {
  name: '@monyone/aho-corasick 1.1.11 (fast)',
  mostTerms: 10_000,
  build(_concepts, terms) {
    const automaton = new AhoCorasick([...terms]);
    // It gives every match; the names are the leftmost longest of them.
    const names = (block: string) => {
      const found: string[] = [];
      let free = 0;
      const matches = automaton.matchInText(block.toLowerCase());
      for (const { begin, end, keyword } of matches.sort(leftmostLongest)) {
        if (begin < free) continue;
        found.push(keyword);
        free = end;
      }
      return found;
    };
    return { match: (block) => names(block).length, names };
  },
};

type Match = { readonly begin: number; readonly end: number };

function leftmostLongest(a: Match, b: Match): number {
  return a.begin - b.begin || b.end - a.end;
}

const alternation: EngineKind = {
  name: 'RegExp alternation',
  mostTerms: 1_000,
  build(_concepts, terms) {
    const escaped = [...terms]
      .sort((a, b) => b.length - a.length)
      .map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
    const names = (block: string) => block.toLowerCase().match(pattern) ?? [];
    return { match: (block) => names(block).length, names };
  },
};

export const engines: readonly EngineKind[] = [
  sidelight,
  alternation,
  flashtext,
  ahoCorasick,
  reference,
];
